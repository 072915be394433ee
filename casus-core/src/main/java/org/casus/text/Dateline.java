package org.casus.text;

import java.util.Optional;

/**
 * Where and by whom a report was filed, as its first line says: "DUSHANBE, Sept 11 (Reuters) -".
 *
 * @param words the whole dateline, up to and including the dash
 * @param place the place's words, without county or country behind a comma
 * @param date the date's words
 * @param agency the agency's words
 */
public record Dateline(
    Span words, Optional<Span> place, Optional<Span> date, Optional<Span> agency) {}
