/**
 * What is known of words: normal forms, shapes, clusters, the tags seen with them.
 *
 * <p>In: a sentence's forms. Out: the same as arrays of numbers, which tagger and parser look at.
 */
@NullMarked
package org.casus.parser.lexicon;

import org.jspecify.annotations.NullMarked;
