package org.casus.event;

/** What made a record: with the text, these fix it. */
public record Provenance(
    String program,
    String parser,
    String lexicon,
    String registry,
    String gazetteer,
    String rule) {}
