/**
 * Linear models over hashed features, and the file they are kept in.
 *
 * <p>In: rows of features. Out: scores. Knows nothing of language.
 */
@NullMarked
package org.casus.parser.model;

import org.jspecify.annotations.NullMarked;
