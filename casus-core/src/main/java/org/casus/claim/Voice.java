package org.casus.claim;

import java.util.Optional;
import org.casus.event.Directness;
import org.casus.event.Stance;
import org.casus.text.Span;

/**
 * One link of who says so.
 *
 * @param speakerSentence sentence of the speaker's noun phrase; not always the trigger's: a quote
 *     runs over sentences. -1 where nobody is named ("reportedly")
 * @param speakerWord head word of the speaker's noun phrase, -1 where nobody is named
 * @param speakerWords the noun phrase itself
 * @param cueSentence sentence of the words that say that it is said, -1 where there are none
 * @param cueWord their main word, -1 where there are none
 */
public record Voice(
    int speakerSentence,
    int speakerWord,
    Optional<Span> speakerWords,
    int cueSentence,
    int cueWord,
    Optional<Span> cue,
    Stance stance,
    Directness directness) {}
