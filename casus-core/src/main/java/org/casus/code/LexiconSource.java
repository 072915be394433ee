package org.casus.code;

/** A lexicon file's text with its name for messages. */
public record LexiconSource(String name, String yaml) {}
