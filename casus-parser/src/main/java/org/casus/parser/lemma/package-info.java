/**
 * Dictionary forms.
 *
 * <p>In: a form and its tag. Out: its lemma.
 */
@NullMarked
package org.casus.parser.lemma;

import org.jspecify.annotations.NullMarked;
