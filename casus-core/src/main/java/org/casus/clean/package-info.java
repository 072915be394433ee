/**
 * What is news and what is notice.
 *
 * <p>In: a document. Out: a story, with every part that is not news cut out as a labelled notice
 * with its offsets and the reason. Must not know of events, parsing or files.
 */
@NullMarked
package org.casus.clean;

import org.jspecify.annotations.NullMarked;
