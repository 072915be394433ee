package org.casus.training;

/** Lifts crossing arcs until a tree has none, so that the parser's moves can build it. */
final class Projective {
  private Projective() {}

  static void lift(int[] heads) {
    for (int guard = 0; guard < heads.length * 4; guard++) {
      int worst = shortestCrossing(heads);
      if (worst < 0) {
        return;
      }
      heads[worst] = heads[heads[worst]];
    }
  }

  /** The dependent of the shortest arc that does not span only its head's descendants; or -1. */
  private static int shortestCrossing(int[] heads) {
    int best = -1;
    int length = Integer.MAX_VALUE;
    for (int d = 0; d < heads.length; d++) {
      int h = heads[d];
      if (h < 0 || heads[h] < 0 || Math.abs(h - d) >= length) {
        continue;
      }
      for (int k = Math.min(h, d) + 1; k < Math.max(h, d); k++) {
        if (!under(heads, k, h)) {
          best = d;
          length = Math.abs(h - d);
          break;
        }
      }
    }
    return best;
  }

  /** Whether the heads are a tree with one root in which no arc crosses. */
  static boolean holds(int[] heads) {
    int root = -1;
    for (int d = 0; d < heads.length; d++) {
      if (heads[d] < 0 && root >= 0) {
        return false;
      }
      root = heads[d] < 0 ? d : root;
    }
    for (int d = 0; d < heads.length; d++) {
      int h = heads[d];
      if (root < 0 || !under(heads, d, root)) {
        return false;
      }
      for (int k = Math.min(h, d) + 1; h >= 0 && k < Math.max(h, d); k++) {
        if (!under(heads, k, h)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean under(int[] heads, int word, int head) {
    int w = word;
    for (int steps = 0; w >= 0 && steps <= heads.length; steps++) {
      if (w == head) {
        return true;
      }
      w = heads[w];
    }
    return false;
  }
}
