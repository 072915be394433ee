package org.casus.resolve;

import java.util.HashMap;
import java.util.Map;

/**
 * Which words can name the same thing: by shared senses in WordNet 3.1, or a sense derived from
 * them ("destroy", "destruction"), or one above them ("quake" is a "disaster").
 */
final class Kinship {
  private static final int[] NONE = {};

  private final Map<String, int[]> senses = new HashMap<>();
  private final Map<String, int[]> above = new HashMap<>();

  Kinship() {
    for (String[] line : Table.lines("kin.tsv", "\t")) {
      senses.put(line[0], ids(line[1]));
      above.put(line[0], ids(line[2]));
    }
  }

  /** How near two stems are. */
  enum Degree {
    NONE,
    ABOVE,
    SENSE
  }

  Degree between(String a, String b) {
    int[] one = senses.getOrDefault(a, NONE);
    int[] other = senses.getOrDefault(b, NONE);
    if (meet(one, other)) {
      return Degree.SENSE;
    }
    boolean up = meet(one, above.getOrDefault(b, NONE)) || meet(above.getOrDefault(a, NONE), other);
    return up ? Degree.ABOVE : Degree.NONE;
  }

  private static int[] ids(String hex) {
    if (hex.isEmpty()) {
      return NONE;
    }
    String[] words = hex.split(" ", -1);
    int[] ids = new int[words.length];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = Integer.parseInt(words[i], 16);
    }
    return ids;
  }

  /** Both in ascending order. */
  private static boolean meet(int[] a, int[] b) {
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        return true;
      }
      if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }
}
