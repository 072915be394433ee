package org.casus.nlp4j;

/** Makes the nominal head of its preposition: "in Dushanbe" hangs on its verb by "Dushanbe". */
final class Prepositions {
  private Prepositions() {}

  static void lower(ClearTree tree) {
    for (int i = 0; i < tree.size(); i++) {
      boolean object = tree.is(i, "pobj") || tree.is(i, "pcomp");
      for (int guard = 0; object && guard < tree.size() && governed(tree, i); guard++) {
        raise(tree, i);
      }
      if (tree.is(i, "pobj") || tree.is(i, "pcomp")) {
        tree.labels[i] = tree.verb(i) ? "advcl" : attachment(tree, i);
      }
    }
  }

  private static boolean governed(ClearTree tree, int i) {
    int p = tree.heads[i];
    return p >= 0
        && (tree.is(p, "prep")
            || tree.is(p, "agent")
            || tree.is(p, "dative")
            || tree.is(p, "pcomp")
            || (tree.is(p, "conj") && preposition(tree, p))
            || (tree.is(p, "root") && preposition(tree, p)));
  }

  private static boolean preposition(ClearTree tree, int p) {
    return tree.tags[p].equals("IN") || tree.tags[p].equals("TO");
  }

  private static void raise(ClearTree tree, int i) {
    int p = tree.heads[i];
    String above = tree.labels[p];
    boolean clause = tree.verb(i);
    boolean wasClause = tree.is(i, "advcl") || tree.is(i, "acl");
    tree.heads[i] = tree.heads[p];
    tree.moveChildren(p, i);
    tree.heads[p] = i;
    tree.labels[p] = clause ? "mark" : "case";
    switch (above) {
      case "agent" -> tree.labels[i] = "obl:agent";
      case "conj", "root", "pcomp" -> tree.labels[i] = above;
      default -> {
        if (!wasClause) {
          tree.labels[i] = clause ? clauseLabel(tree, i) : attachment(tree, i);
        }
      }
    }
    if (tree.labels[i].equals("obl")
        && tree.words[p].equals("by")
        && passive(tree, tree.heads[i])) {
      tree.labels[i] = agentOrTime(tree, i);
    }
  }

  private static String clauseLabel(ClearTree tree, int i) {
    return tree.noun(tree.heads[i]) ? "acl" : "advcl";
  }

  private static String attachment(ClearTree tree, int i) {
    return tree.noun(tree.heads[i]) ? "nmod:case" : "obl";
  }

  private static boolean passive(ClearTree tree, int verb) {
    return verb >= 0
        && tree.tags[verb].equals("VBN")
        && (tree.child(verb, "auxpass", 0) >= 0 || tree.is(verb, "acl"));
  }

  /** "was taken by rebels" has an agent, "was taken by 2014" has not. */
  private static String agentOrTime(ClearTree tree, int i) {
    return tree.tags[i].equals("CD") || Times.names(tree.words[i]) ? "obl" : "obl:agent";
  }
}
