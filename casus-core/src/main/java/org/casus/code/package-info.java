/**
 * The ontology, the frame lexicon and the coder: sentences in, mentions out.
 *
 * <p>In: a parsed story. Out: mentions with all their fields, asked of the packages that read them.
 * The only package that knows actor, place, time, count and claim together.
 */
@NullMarked
package org.casus.code;

import org.jspecify.annotations.NullMarked;
