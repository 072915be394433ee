package org.casus.claim;

import java.util.List;
import org.casus.event.Modality;
import org.casus.event.Polarity;

/**
 * What kind of claim a text makes of one act, and whose it is.
 *
 * @param historical told as background: long ago, or before the story's own time
 * @param embedder index, in the trigger's sentence, of the word that decided from outside: the verb
 *     of "urged them to leave", the noun of "the threat of war", the cue of "said that"; -1 where
 *     none did
 * @param voices who says so, outermost first; empty: the publisher's own voice
 * @param why each step that decided, innermost first
 */
public record Claim(
    Modality modality,
    Polarity polarity,
    boolean historical,
    int embedder,
    List<Voice> voices,
    List<String> why) {
  public Claim {
    voices = List.copyOf(voices);
    why = List.copyOf(why);
  }
}
