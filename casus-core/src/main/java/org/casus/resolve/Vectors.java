package org.casus.resolve;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How alike words are in use: vectors of 50 numbers from a large body of text (nlp4j-english 1.1.3,
 * Apache-2.0), averaged over each stem's forms. "Quake" is near "tremor", but so is "storm".
 */
final class Vectors {
  private final Map<String, Integer> row = new HashMap<>();
  private final byte[] numbers;
  private final int width;

  Vectors() {
    try (InputStream stream = Vectors.class.getResourceAsStream("vectors.bin")) {
      if (stream == null) {
        throw new IllegalStateException("the resource vectors.bin is not on the class path");
      }
      DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
      int count = in.readInt();
      width = in.readUnsignedShort();
      numbers = new byte[count * width];
      for (int i = 0; i < count; i++) {
        byte[] letters = new byte[in.readUnsignedByte()];
        in.readFully(letters);
        row.put(new String(letters, StandardCharsets.US_ASCII), i);
        in.readFully(numbers, i * width, width);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cosine, 0 where one is unknown. */
  double between(String a, String b) {
    Integer one = row.get(a);
    Integer other = row.get(b);
    if (one == null || other == null) {
      return 0;
    }
    long dot = 0;
    long square = 0;
    long otherSquare = 0;
    for (int i = 0; i < width; i++) {
      int x = numbers[one * width + i];
      int y = numbers[other * width + i];
      dot += (long) x * y;
      square += (long) x * x;
      otherSquare += (long) y * y;
    }
    return dot / Math.sqrt((double) square * otherSquare);
  }

  /** The mean direction of words, the rarer weighing more; all zero where none is known. */
  float[] mean(Collection<String> words, Commonness commonness) {
    double[] sum = new double[width];
    for (String word : words) {
      Integer at = row.get(word);
      if (at != null) {
        double weight = commonness.weight(word);
        for (int i = 0; i < width; i++) {
          sum[i] += weight * numbers[at * width + i];
        }
      }
    }
    double length = 0;
    for (double x : sum) {
      length += x * x;
    }
    float[] mean = new float[width];
    for (int i = 0; length > 0 && i < width; i++) {
      mean[i] = (float) (sum[i] / Math.sqrt(length));
    }
    return mean;
  }

  /** The cosine of two mean directions. */
  static double cosine(float[] a, float[] b) {
    double dot = 0;
    for (int i = 0; i < a.length; i++) {
      dot += a[i] * b[i];
    }
    return dot;
  }
}
