package org.casus.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.text.Dateline;
import org.casus.text.Document;
import org.casus.text.Notice;
import org.casus.text.Notice.Kind;
import org.casus.text.Span;
import org.casus.text.Story;

/**
 * Tells news from notice in plain text: by what the words ask of the reader, by shape, and by where
 * a piece stands. Work is linear in the text's length. Safe to use from any thread.
 *
 * <p>In doubt a piece stays news: a notice coded is one false mention, a report cut is an event
 * lost.
 */
public final class Cleaner {
  private final Vocabulary vocabulary;
  private final Shapes shapes;
  private final Datelines datelines;

  /** With the class path's own vocabulary. */
  public Cleaner() {
    Agencies agencies = Agencies.load();
    this.vocabulary = Vocabulary.load();
    this.shapes = new Shapes(agencies);
    this.datelines = new Datelines(agencies);
  }

  /** The document with its notices set aside. */
  public Story clean(Document document) {
    String text = document.text();
    List<Piece> pieces = Pieces.of(text);
    List<Score> scores = pieces.stream().map(vocabulary::score).toList();
    List<Notice> found = new ArrayList<>(new Solicitations(pieces, scores).find());
    found.addAll(PageDump.around(text, pieces, scores));
    found.addAll(sections(text, pieces, scores));
    found.addAll(single(text, pieces, scores));
    found.addAll(authors(text, pieces));
    List<Notice> notices = new ArrayList<>(Overlaps.resolved(text, found));
    Optional<Dateline> dateline = dateline(text, pieces, notices);
    dateline.ifPresent(
        d -> {
          notices.add(new Notice(d.words(), Kind.DATELINE, "place, date or agency before a dash"));
          notices.sort(java.util.Comparator.comparing(Notice::span));
        });
    return new Story(document, notices, dateline);
  }

  private static List<Notice> sections(String text, List<Piece> pieces, List<Score> scores) {
    Sections sections = new Sections(text, pieces, scores);
    List<Notice> found = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      sections.under(i).ifPresent(found::add);
    }
    return found;
  }

  private List<Notice> single(String text, List<Piece> pieces, List<Score> scores) {
    List<Notice> found = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Optional<Kind> kind = scores.get(i).decisive();
      if (kind.isPresent() && !isSolicitation(kind.get())) {
        Span span = isParagraph(kind.get()) ? toLineEnd(pieces, i) : piece.span();
        found.add(new Notice(span, kind.get(), scores.get(i).because(kind.get())));
      } else if (scores.get(i).isButton() && piece.isWholeLine()) {
        found.add(new Notice(piece.span(), Kind.NAVIGATION, "a button"));
      } else {
        shapes.of(text, piece).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isSolicitation(Kind kind) {
    return kind == Kind.APPEAL || kind == Kind.SUBSCRIPTION || kind == Kind.COOKIE;
  }

  /** Kinds that go on to the end of their paragraph. */
  private static boolean isParagraph(Kind kind) {
    return kind == Kind.CORRECTION || kind == Kind.SELF_DESCRIPTION;
  }

  private static Span toLineEnd(List<Piece> pieces, int i) {
    int last = i;
    while (!pieces.get(last).closesLine()) {
      last++;
    }
    return pieces.get(i).span().upTo(pieces.get(last).span());
  }

  private static List<Notice> authors(String text, List<Piece> pieces) {
    List<Notice> found = new ArrayList<>();
    for (int i = 0; i < pieces.size(); ) {
      int end = i + 1;
      while (end < pieces.size() && pieces.get(end).line() == pieces.get(i).line()) {
        end++;
      }
      AuthorBoxes.of(text, pieces.subList(i, end)).ifPresent(found::add);
      i = end;
    }
    return found;
  }

  /** That of the first line of news that has one, among the first ten. */
  private Optional<Dateline> dateline(String text, List<Piece> pieces, List<Notice> notices) {
    int lines = 0;
    for (int i = 0; i < pieces.size() && lines < 10; i++) {
      Piece piece = pieces.get(i);
      if (!piece.opensLine()) {
        continue;
      }
      lines++;
      if (notices.stream().anyMatch(n -> n.span().meets(piece.span()))) {
        continue;
      }
      Optional<Dateline> found = datelines.in(text, toLineEnd(pieces, i));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
