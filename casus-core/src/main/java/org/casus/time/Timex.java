package org.casus.time;

import org.casus.event.When;
import org.casus.text.Span;

/**
 * A time expression of a story.
 *
 * @param span its words, without the preposition before them
 * @param sentence the sentence's index
 * @param value TIMEX3's normal form: "2015-09-14", "2015-W38", "P3D", "PRESENT_REF"; X for what
 *     nobody knows
 * @param when the days, with the preposition heard: "since May" ends on the day of publication
 * @param why the pattern that read it
 */
public record Timex(Span span, int sentence, TimexType type, String value, When when, String why) {}
