package org.casus.actor;

import java.util.List;

/**
 * A sentence cut up: its words, its chunks, and a reader of its phrases.
 *
 * @param number index in the story
 */
record SentenceScan(int number, Words words, List<Chunk> chunks, PhraseReader reader) {}
