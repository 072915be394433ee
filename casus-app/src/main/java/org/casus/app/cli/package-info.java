/**
 * The commands.
 *
 * <p>In: arguments. Out: an exit status, results on standard output, progress and errors on
 * standard error. Must not read news itself: it hands documents to the library and writes down what
 * comes back.
 */
@NullMarked
package org.casus.app.cli;

import org.jspecify.annotations.NullMarked;
