package org.casus.code;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A sentence of an entry with what it must give.
 *
 * @param mention the fields that are checked, as the file writes them; empty: no mention at all
 * @param line of the file, from 1
 */
record Example(
    String text, Optional<LocalDate> published, Optional<Map<String, String>> mention, int line) {}
