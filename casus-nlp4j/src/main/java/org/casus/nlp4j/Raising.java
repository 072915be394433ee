package org.casus.nlp4j;

/**
 * In "urged them to leave" NLP4J may make "them" the subject of "leave"; for us it is the object of
 * "urged", and "leave" an open clause.
 */
final class Raising {
  private Raising() {}

  static void raise(ClearTree tree) {
    for (int i = 0; i < tree.size(); i++) {
      int verb = tree.heads[i];
      if (tree.is(i, "ccomp") && tree.verb(verb) && verb < i && open(tree, i)) {
        int subject = subject(tree, i);
        if (subject > verb && tree.child(verb, "dobj", 0) < 0) {
          tree.heads[subject] = verb;
          tree.labels[subject] = "dobj";
          tree.labels[i] = "xcomp";
        }
      }
    }
  }

  private static int subject(ClearTree tree, int i) {
    int active = tree.child(i, "nsubj", 0);
    return active >= 0 ? active : tree.child(i, "nsubjpass", 0);
  }

  /** An infinitive, or a participle without auxiliary, that no conjunction introduces. */
  private static boolean open(ClearTree tree, int i) {
    if (tree.child(i, "mark", 0) >= 0 || !tree.verb(i)) {
      return false;
    }
    boolean to = false;
    boolean finite = tree.tags[i].matches("VBZ|VBD|VBP|MD");
    for (int k = 0; k < tree.size(); k++) {
      if (tree.heads[k] == i && tree.labels[k].startsWith("aux")) {
        to |= tree.tags[k].equals("TO");
        finite |= tree.tags[k].matches("VBZ|VBD|VBP|MD");
      }
    }
    return !finite && (to || tree.tags[i].matches("VB|VBG|VBN"));
  }
}
