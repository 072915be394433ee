/**
 * Figures: what was found against what is right, as numbers with their uncertainty.
 *
 * <p>In: units (documents or rows) with counts or answers. Out: a metric with its bootstrap
 * interval. Must not know how the answers were found, nor of files.
 */
@NullMarked
package org.casus.app.eval.score;

import org.jspecify.annotations.NullMarked;
