package org.casus.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.event.Directness;
import org.casus.event.Stance;
import org.casus.text.Span;

/**
 * A word that tells that somebody says, wants or thinks something, with what of its own sentence it
 * covers; quotations that belong to it come on top.
 *
 * @param word its main word
 * @param tells whether the content is told as so, and not only named
 * @param quoting whether it can carry a quotation: "said", "according to"
 */
record Cue(
    int sentence,
    int word,
    List<Span> words,
    Optional<Source> source,
    List<Span> contents,
    Optional<Stance> stance,
    boolean tells,
    boolean quoting) {
  Cue {
    words = List.copyOf(words);
    contents = List.copyOf(contents);
  }

  /** Who says it: a word of a sentence, and the words. */
  record Source(int sentence, int word, Span words) {}

  boolean covers(Span stretch) {
    return contents.stream().anyMatch(piece -> piece.covers(stretch));
  }

  /**
   * The saying that it makes with quotations and statements that belong to it.
   *
   * @param owned stretches beyond its own sentence's
   * @param quotations all stretches in quotation marks that may meet its content
   */
  Saying saying(List<Span> owned, List<Span> quotations) {
    List<Span> content = new ArrayList<>(contents);
    for (Span piece : owned) {
      if (words.stream().noneMatch(piece::meets)) {
        join(content, piece);
      }
    }
    content.sort(null);
    int quoted = 0;
    int length = 0;
    for (Span piece : content) {
      length += piece.length();
      for (Span quotation : quotations) {
        if (quotation.meets(piece)) {
          quoted +=
              Math.min(quotation.end(), piece.end()) - Math.max(quotation.start(), piece.start());
        }
      }
    }
    return new Saying(
        source.map(s -> List.of(s.words())).orElse(List.of()),
        words,
        content,
        source.map(Source::sentence).orElse(-1),
        source.map(Source::word).orElse(-1),
        sentence,
        word,
        tells || quoted > 0,
        stance,
        directness(quoted, length));
  }

  private static Directness directness(int quoted, int length) {
    if (quoted == 0) {
      return Directness.INDIRECT;
    }
    return quoted >= length - 8 ? Directness.DIRECT : Directness.MIXED;
  }

  private static void join(List<Span> content, Span piece) {
    Span joined = piece;
    for (int i = content.size() - 1; i >= 0; i--) {
      if (content.get(i).meets(joined) || joined.covers(content.get(i))) {
        joined = content.remove(i).upTo(joined);
      }
    }
    content.add(joined);
  }
}
