/**
 * NLP4J behind the parser's interface: the teacher, and for comparison.
 *
 * <p>In: our sentences and tokens. Out: NLP4J's tags and trees, its ClearNLP labels turned into our
 * relations. Slow to load and large; on no default class path.
 */
@NullMarked
package org.casus.nlp4j;

import org.jspecify.annotations.NullMarked;
