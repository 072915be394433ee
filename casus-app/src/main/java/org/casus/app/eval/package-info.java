/**
 * {@code casus eval}: how right the program is, measured on annotated texts.
 *
 * <p>In: a task's name and a gold file. Out: figures with their intervals. It asks the same code as
 * {@code casus code}; what the gold holds serves to score alone, except where the task gives it (a
 * pair's spans, a phrase, a verb). Knows nothing of how the answers are found: {@link
 * org.casus.app.eval.Readers} stands between.
 */
@NullMarked
package org.casus.app.eval;

import org.jspecify.annotations.NullMarked;
