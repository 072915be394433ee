/**
 * Text into sentences of tokens.
 *
 * <p>In: any text. Out: tokens with exact UTF-16 offsets, every character that is no white space in
 * exactly one of them, in work linear in the text's length. Hyphenated words stay whole, clitics
 * and punctuation are split off as in the Penn Treebank. Knows nothing of tags or trees.
 */
@NullMarked
package org.casus.parser.segment;

import org.jspecify.annotations.NullMarked;
