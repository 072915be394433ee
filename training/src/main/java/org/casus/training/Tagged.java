package org.casus.training;

import org.casus.parser.lexicon.Words;

/** A tree whose words carry the tags a tagger gave them that had not seen the sentence. */
record Tagged(Tree tree, Words words) {}
