package org.casus.parser.model;

/** A linear model over hashed features: the same shape while it learns and once it has. */
public interface Scorer {
  /** Number of classes. */
  int classes();

  /** Rows of the table are 2^bits. */
  int bits();

  /**
   * Sums the asked classes' weights over rows[0, n).
   *
   * @param asked bit k: class k is asked about; what the others get is left open
   * @param sums receives one score per class; three longer than there are classes
   */
  void score(int[] rows, int n, long asked, int[] sums);
}
