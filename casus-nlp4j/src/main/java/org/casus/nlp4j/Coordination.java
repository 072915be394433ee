package org.casus.nlp4j;

/** The first conjunct heads the others; "and" and commas hang on the conjunct they introduce. */
final class Coordination {
  private Coordination() {}

  static void flatten(ClearTree tree) {
    for (int i = 0; i < tree.size(); i++) {
      int head = tree.heads[i];
      for (int guard = 0; tree.is(i, "conj") && tree.is(head, "conj") && guard < 60; guard++) {
        head = tree.heads[head];
      }
      tree.heads[i] = tree.is(i, "conj") && head >= 0 ? head : tree.heads[i];
    }
    for (int i = 0; i < tree.size(); i++) {
      if (tree.is(i, "cc") || (tree.is(i, "punct") && comma(tree.words[i]))) {
        introduce(tree, i);
      }
    }
  }

  private static boolean comma(String word) {
    return word.equals(",") || word.equals(";");
  }

  /** Hangs the word on the next conjunct of the coordination it stands in. */
  private static void introduce(ClearTree tree, int i) {
    int first = tree.heads[i];
    for (int guard = 0; tree.is(first, "conj") && first < i && guard < 60; guard++) {
      first = tree.heads[first];
    }
    if (first < 0 || first > i) {
      return;
    }
    int next = tree.child(first, "conj", i + 1);
    boolean close = tree.is(i, "cc") || leftEdge(tree, next) <= i + 2;
    if (next >= 0 && close) {
      tree.heads[i] = next;
    }
  }

  private static int leftEdge(ClearTree tree, int i) {
    int edge = i < 0 ? Integer.MAX_VALUE : i;
    for (int k = 0; k < edge; k++) {
      int up = k;
      for (int guard = 0; up >= 0 && up != i && guard < tree.size(); guard++) {
        up = tree.heads[up];
      }
      if (up == i) {
        return k;
      }
    }
    return edge;
  }
}
