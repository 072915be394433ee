package org.casus.clean;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.text.Notice;
import org.casus.text.Notice.Kind;
import org.casus.text.Span;

/**
 * Headings that carry off what stands under them: "Comments" all to the end, "Most read" the
 * headlines of other pieces.
 */
final class Sections {
  private static final int HEADLINES = 15;
  private static final int HEADLINE = 130;
  private static final Set<String> OF_COMMENTS =
      Set.of("reply", "ago", "says", "commented", "upvote", "downvote", "likes", "replies");
  private final String text;
  private final List<Piece> pieces;
  private final List<Score> scores;

  Sections(String text, List<Piece> pieces, List<Score> scores) {
    this.text = text;
    this.pieces = pieces;
    this.scores = scores;
  }

  /** What the piece, if it is a heading, carries off; itself included. */
  Optional<Notice> under(int i) {
    Piece heading = pieces.get(i);
    if (!heading.isWholeLine()) {
      return Optional.empty();
    }
    Optional<Kind> kind = scores.get(i).decisive();
    if (kind.equals(Optional.of(Kind.COMMENT)) && isDiscussion(i)) {
      return Optional.of(
          new Notice(
              new Span(heading.span().start(), pieces.get(pieces.size() - 1).span().end()),
              Kind.COMMENT,
              "stands under " + scores.get(i).because(Kind.COMMENT)));
    }
    if (kind.equals(Optional.of(Kind.RELATED)) && heading.size() <= 6) {
      int last = lastHeadline(i);
      return Optional.of(
          new Notice(
              new Span(heading.span().start(), pieces.get(last).span().end()),
              Kind.RELATED,
              last > i ? "headlines under a heading" : scores.get(i).because(Kind.RELATED)));
    }
    return Optional.empty();
  }

  /** Little follows, or it talks like a discussion. */
  private boolean isDiscussion(int i) {
    int after = text.length() - pieces.get(i).span().end();
    if (pieces.get(i).span().start() < text.length() * 0.3) {
      return false;
    }
    if (after < text.length() * 0.2) {
      return true;
    }
    int signs = 0;
    for (int k = i + 1; k < pieces.size(); k++) {
      signs += scores.get(k).of(Kind.COMMENT) > 0 ? 1 : 0;
      String[] words = pieces.get(k).words();
      signs += words.length > 0 && OF_COMMENTS.contains(words[words.length - 1]) ? 1 : 0;
    }
    return signs >= 2;
  }

  private int lastHeadline(int heading) {
    int last = heading;
    for (int k = heading + 1; k < pieces.size() && k <= heading + HEADLINES; k++) {
      Piece piece = pieces.get(k);
      String words = piece.span().in(text);
      char end = words.charAt(words.length() - 1);
      boolean sentence = end == '.' || end == '!' || end == '”' || end == '"' || end == ':';
      boolean question = end == '?' && words.length() > 70;
      if (!piece.isWholeLine() || words.length() > HEADLINE || sentence || question) {
        break;
      }
      last = k;
    }
    return last;
  }
}
