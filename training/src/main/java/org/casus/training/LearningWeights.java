package org.casus.training;

import java.util.Arrays;
import org.casus.parser.model.PackedWeights;
import org.casus.parser.model.Scorer;

/** Perceptron weights while they are learnt; their average over time is what is kept. */
final class LearningWeights implements Scorer {
  private final int classes;
  private final int bits;
  private final int[] weights;
  private final long[] past;
  private final int stride;
  private long time = 1;

  LearningWeights(int classes, int bits) {
    this.classes = classes;
    this.bits = bits;
    this.stride = (classes + 3) / 4 * 4;
    weights = new int[stride << bits];
    past = new long[stride << bits];
  }

  @Override
  public int classes() {
    return classes;
  }

  @Override
  public int bits() {
    return bits;
  }

  @Override
  public void score(int[] rows, int n, long asked, int[] sums) {
    for (int k = 0; k < stride; k += 4) {
      if ((asked >>> k & 15) != 0) {
        block(rows, n, k, sums);
      }
    }
  }

  /** Four classes from k on. */
  private void block(int[] rows, int n, int k, int[] sums) {
    int a = 0;
    int b = 0;
    int c = 0;
    int d = 0;
    for (int i = 0; i < n; i++) {
      int at = rows[i] * stride + k;
      a += weights[at];
      b += weights[at + 1];
      c += weights[at + 2];
      d += weights[at + 3];
    }
    sums[k] = a;
    sums[k + 1] = b;
    sums[k + 2] = c;
    sums[k + 3] = d;
  }

  /** One example has been seen. */
  void tick() {
    time++;
  }

  void add(int[] rows, int n, int k, int delta) {
    for (int i = 0; i < n; i++) {
      int at = rows[i] * stride + k;
      weights[at] += delta;
      past[at] += delta * time;
    }
  }

  /** The average, in 8 bits: the largest weights of all are cut off at what one in 10^4 exceeds. */
  PackedWeights packed() {
    float[] average = new float[weights.length];
    int used = 0;
    for (int i = 0; i < average.length; i++) {
      average[i] = weights[i] - (float) ((double) past[i] / time);
      used += average[i] != 0 ? 1 : 0;
    }
    float[] sizes = new float[used];
    int k = 0;
    for (float a : average) {
      if (a != 0) {
        sizes[k++] = Math.abs(a);
      }
    }
    Arrays.sort(sizes);
    float largest = used == 0 ? 1 : sizes[Math.min(used - 1, (int) (used * 0.9999))];
    return pack(average, 127 / largest);
  }

  private PackedWeights pack(float[] average, float scale) {
    int packedStride = PackedWeights.stride(classes);
    int[] table = new int[packedStride << bits];
    Arrays.fill(table, 0x80808080);
    // A byte's lane in its int: classes 0, 2 are the even bytes' low and high halves, 1, 3 the odd.
    int[] shifts = {0, 8, 16, 24};
    for (int row = 0; row < 1 << bits; row++) {
      for (int c = 0; c < classes; c++) {
        int w = Math.max(-128, Math.min(127, Math.round(average[row * stride + c] * scale)));
        int shift = shifts[c & 3];
        table[row * packedStride + (c >> 2)] ^= (w + 128 ^ 128) << shift;
      }
    }
    return new PackedWeights(classes, bits, table);
  }
}
