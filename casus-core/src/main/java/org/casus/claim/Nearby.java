package org.casus.claim;

import java.util.Set;
import org.casus.parse.Tree;

/**
 * The embedder that stands right before an act's words, whatever the tree says: "urged the general
 * to back the truce" is read aright although "back" was taken for an adverb.
 */
final class Nearby {
  private static final int REACH = 9;
  private static final Set<String> PREPOSITIONS =
      Set.of("for", "of", "on", "from", "against", "to", "in", "about", "with");

  private final Tree tree;
  private final Frames frames;

  Nearby(Tree tree, Frames frames) {
    this.tree = tree;
    this.frames = frames;
  }

  /** The frame that the words before an act open: "to", a preposition; empty where none does. */
  String frame(int act) {
    int opener = opener(act);
    return opener < 0 ? "" : tree.form(opener);
  }

  /** The embedder that takes the act in that frame, -1 where none does. */
  int embedder(int act) {
    int opener = opener(act);
    if (opener <= 0) {
      return -1;
    }
    String frame = tree.form(opener);
    boolean infinitive = frame.equals("to") && opener == act - 1;
    int reach = frame.equals("that") ? 1 : REACH;
    for (int i = opener - 1; i >= Math.max(0, opener - reach); i--) {
      boolean near = infinitive || i == opener - 1 || tree.verb(i);
      if (near && frames.embedder(i, frame).isPresent()) {
        return i;
      }
      if (tree.tag(i).matches("VB.*|MD|TO|W.*|[^A-Z]+") || tree.form(i).equals("to")) {
        return -1;
      }
    }
    return -1;
  }

  /** "that" before the clause of a verb. */
  private int that(int verb) {
    if (tree.tag(verb).equals("VBG") && verb > 0 && PREPOSITIONS.contains(tree.form(verb - 1))) {
      return verb - 1;
    }
    for (int i = verb - 1; i > 0 && i > verb - REACH; i--) {
      if (tree.form(i).equals("that")) {
        return i;
      }
      if (tree.tag(i).matches("[^A-Z$]+|TO|W.*|IN")
          || (tree.verb(i) && i + 1 < verb && !tree.verb(i + 1))) {
        return -1;
      }
    }
    return -1;
  }

  /** "to" right before an infinitive, or the preposition before the act's own noun phrase. */
  private int opener(int act) {
    int i = act - 1;
    if (i >= 0 && tree.form(i).equals("to") && !tree.tag(act).equals("VBD")) {
      return i > 0 && tree.form(i - 1).equals("whether") ? -1 : i;
    }
    if (tree.verb(act)) {
      return that(act);
    }
    if (!tree.noun(act)) {
      return -1;
    }
    while (i >= 0 && i > act - 5 && tree.tag(i).matches("DT|JJ.*|NN.*|CD|PRP\\$|POS|VBG|VBN")) {
      i--;
    }
    return i >= 0 && PREPOSITIONS.contains(tree.form(i)) ? i : -1;
  }
}
