package org.casus.event;

/**
 * The folded codes that other systems' users know.
 *
 * @param plover the type with modality folded in: a planned visit is AGREE (READING.md section 2)
 * @param cameo CAMEO 1.1b3 code
 * @param quad 1 to 4, of {@code plover}
 * @param goldstein CAMEO's conflict–co-operation scale, -10 to 10
 * @param acled event type, a slash, sub-event type; empty where ACLED would not record it
 */
public record Views(String plover, String cameo, int quad, double goldstein, String acled) {}
