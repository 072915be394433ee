package org.casus.parser.model;

/**
 * Weights of 8 bits, four classes to an int, so that two additions serve four classes: a byte is
 * the weight plus 128, and sums are kept in lanes of 16 bits, which hold 255 such bytes.
 */
public final class PackedWeights implements Scorer {
  private static final int LANES = 0x00ff00ff;
  private static final int MOST_FEATURES = 255;

  private final int classes;
  private final int bits;
  private final int stride;
  private final int[] table;

  /**
   * @param table 2^bits rows of ceil(classes / 4) ints
   */
  public PackedWeights(int classes, int bits, int[] table) {
    this.classes = classes;
    this.bits = bits;
    this.stride = stride(classes);
    this.table = table;
    if (table.length != stride << bits) {
      throw new IllegalArgumentException("a table of " + table.length + " ints");
    }
  }

  /** Ints in a row. */
  public static int stride(int classes) {
    return (classes + 3) / 4;
  }

  @Override
  public int classes() {
    return classes;
  }

  @Override
  public int bits() {
    return bits;
  }

  /** The packed rows; for writing the model. */
  public int[] table() {
    return table;
  }

  @Override
  public void score(int[] rows, int n, long asked, int[] sums) {
    if (n > MOST_FEATURES) {
      throw new IllegalArgumentException(n + " features");
    }
    if (stride == 1) {
      narrow(rows, n, sums);
    } else {
      wide(rows, n, asked, sums);
    }
  }

  private void narrow(int[] rows, int n, int[] sums) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < n; i++) {
      int packed = table[rows[i]];
      even += packed & LANES;
      odd += packed >>> 8 & LANES;
    }
    unpack(even, odd, n, sums, 0);
  }

  private void wide(int[] rows, int n, long asked, int[] sums) {
    for (int k = 0; k < stride; k++) {
      if ((asked >>> (k * 4) & 15) == 0) {
        continue;
      }
      int even = 0;
      int odd = 0;
      for (int i = 0; i < n; i++) {
        int packed = table[rows[i] * stride + k];
        even += packed & LANES;
        odd += packed >>> 8 & LANES;
      }
      unpack(even, odd, n, sums, k * 4);
    }
  }

  private void unpack(int even, int odd, int n, int[] sums, int at) {
    int bias = n << 7;
    int left = classes - at;
    sums[at] = (even & 0xffff) - bias;
    if (left > 1) {
      sums[at + 1] = (odd & 0xffff) - bias;
    }
    if (left > 2) {
      sums[at + 2] = (even >>> 16) - bias;
    }
    if (left > 3) {
      sums[at + 3] = (odd >>> 16) - bias;
    }
  }
}
