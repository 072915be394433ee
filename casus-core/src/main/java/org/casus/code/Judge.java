package org.casus.code;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/**
 * How likely a draft is a mention: a logistic regression over {@link JudgeFeatures}, learnt by
 * {@code training} on readings of whole texts, so that what is not an event is known too.
 *
 * <p>Its file {@code judge.bin}: two thresholds (float), count (int), then hash (int) and weight
 * (float) of each feature, ascending by hash.
 */
final class Judge {
  private final float threshold;
  private final float refusedThreshold;
  private final int[] hashes;
  private final float[] weights;

  private Judge(float threshold, float refusedThreshold, int[] hashes, float[] weights) {
    this.threshold = threshold;
    this.refusedThreshold = refusedThreshold;
    this.hashes = hashes;
    this.weights = weights;
  }

  /**
   * One that leaves all to the lexicon: what its conditions grant passes, what they refuse does
   * not.
   */
  static Judge none() {
    return new Judge(0, 2, new int[0], new float[0]);
  }

  /** The one that ships. */
  static Judge load() {
    try (InputStream in = Judge.class.getResourceAsStream("judge.bin")) {
      if (in == null) {
        return none();
      }
      DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
      float threshold = data.readFloat();
      float refusedThreshold = data.readFloat();
      int count = data.readInt();
      int[] hashes = new int[count];
      float[] weights = new float[count];
      for (int i = 0; i < count; i++) {
        hashes[i] = data.readInt();
        weights[i] = data.readFloat();
      }
      return new Judge(threshold, refusedThreshold, hashes, weights);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In (0, 1). */
  double probability(List<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += weight(feature);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /**
   * Whether a draft with its probability is a mention: what the lexicon refuses must be the
   * likelier.
   */
  boolean lets(Draft draft) {
    return draft.confidence() >= (draft.match().granted() ? threshold : refusedThreshold);
  }

  /** A feature's weight; 0 for one that was never learnt. */
  float weight(String feature) {
    int at = Arrays.binarySearch(hashes, FeatureHash.of(feature));
    return at < 0 ? 0 : weights[at];
  }
}
