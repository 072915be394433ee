package org.casus.claim;

import java.util.List;
import java.util.Optional;
import org.casus.event.Directness;
import org.casus.event.Stance;
import org.casus.text.Span;

/**
 * One attribution: somebody is told to say, think, want or feel something.
 *
 * @param source who; empty where nobody is named
 * @param cue the words that tell it: "said", "according to", "has never denied"
 * @param content what: several pieces where the cue stands in between, or where a quotation runs on
 * @param speakerSentence sentence of the source's head word, -1 where nobody is named
 * @param speakerWord the source's head word, -1 where nobody is named
 * @param tells whether the content is told as so, in a clause or a quotation, and not only named
 *     ("condemned the attack", "demanded a truce")
 * @param stance empty for attitudes that say nothing of whether the content is so ("loves")
 */
public record Saying(
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    int speakerSentence,
    int speakerWord,
    int cueSentence,
    int cueWord,
    boolean tells,
    Optional<Stance> stance,
    Directness directness) {
  public Saying {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** Whether a stretch lies in what is said. */
  public boolean contains(Span words) {
    return content.stream().anyMatch(piece -> piece.covers(words));
  }

  /** Characters of content: of two sayings over one act the longer is the outer one. */
  int length() {
    return content.stream().mapToInt(Span::length).sum();
  }
}
