/**
 * The program: what touches files, terminals and the network around {@code casus-core}.
 *
 * <p>In: what a user types. Out: results on standard output, all else on standard error. Must not
 * hold a rule of how news is read.
 */
@NullMarked
package org.casus.app;

import org.jspecify.annotations.NullMarked;
