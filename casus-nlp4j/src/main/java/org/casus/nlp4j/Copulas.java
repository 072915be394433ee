package org.casus.nlp4j;

import java.util.Set;

/** Makes what is said of the subject the head: in "the truce is over", "over". */
final class Copulas {
  private static final Set<String> BE =
      Set.of(
          "be",
          "is",
          "are",
          "was",
          "were",
          "been",
          "being",
          "am",
          "'s",
          "'re",
          "'m",
          "\u2019s",
          "\u2019re",
          "\u2019m");

  private Copulas() {}

  static void lower(ClearTree tree) {
    for (int b = 0; b < tree.size(); b++) {
      if (BE.contains(tree.words[b]) && tree.verb(b) && !tree.labels[b].startsWith("aux")) {
        lower(tree, b);
      }
    }
  }

  private static void lower(ClearTree tree, int b) {
    int there = tree.child(b, "expl", 0);
    int said = tree.child(b, "attr", 0);
    if (there >= 0 && tree.tags[there].equals("EX")) {
      if (said >= 0) {
        tree.labels[said] = "nsubj";
      }
      return;
    }
    said = said >= 0 ? said : tree.child(b, "acomp", 0);
    said = said >= 0 ? said : tree.child(b, "oprd", 0);
    boolean clauses = tree.child(b, "ccomp", 0) >= 0 || tree.child(b, "xcomp", 0) >= 0;
    said = said >= 0 || clauses ? said : tree.child(b, "obl", b + 1);
    if (said >= 0) {
      tree.swap(said, "cop");
      tree.moveChildren(b, said);
    }
  }
}
