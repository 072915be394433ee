/**
 * Documents and what is cut from them: records with offsets into the untouched text.
 *
 * <p>In: nothing. Out: the values that every other package speaks of. Must not know of parsing,
 * events or files.
 */
@NullMarked
package org.casus.text;

import org.jspecify.annotations.NullMarked;
