package org.casus.app.eval.score;

/**
 * A figure with how sure it is.
 *
 * @param low, high 95 % bootstrap interval ({@link Bootstrap}); equal to the value where there is
 *     one unit or none
 * @param n how many things the figure is over: gold items for recall and F1, answers for precision,
 *     rows for accuracy
 */
public record Metric(double value, double low, double high, int n) {}
