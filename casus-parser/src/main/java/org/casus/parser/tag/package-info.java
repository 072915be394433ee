/**
 * Part-of-speech tags.
 *
 * <p>In: words as numbers. Out: their Penn Treebank tags.
 */
@NullMarked
package org.casus.parser.tag;

import org.jspecify.annotations.NullMarked;
