/**
 * Dependency trees.
 *
 * <p>In: tagged words. Out: each word's head and relation, by a beam search over the moves of the
 * arc-hybrid system with a linear model.
 */
@NullMarked
package org.casus.parser.tree;

import org.jspecify.annotations.NullMarked;
