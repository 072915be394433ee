package org.casus.parser;

/**
 * A token of a text.
 *
 * @param start offset of its first character in the text, in UTF-16 code units
 * @param end offset after its last character
 * @param form its characters as they stand: {@code text.substring(start, end)}
 */
public record Token(int start, int end, String form) {}
