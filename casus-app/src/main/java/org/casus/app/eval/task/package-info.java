/**
 * The tasks, a class each: which rows count, what is asked of the program, and when an answer is
 * right.
 *
 * <p>In: gold rows and the program. Out: scores. Must not know how the program finds its answers.
 */
@NullMarked
package org.casus.app.eval.task;

import org.jspecify.annotations.NullMarked;
