package org.casus.nlp4j;

import org.casus.parser.Relation;

/**
 * A tree as NLP4J gives it, open to change while heads move from function words to content words.
 * Arrays are parallel; a head of -1 is the root's.
 */
public final class ClearTree {
  final String[] words;
  final String[] tags;
  final String[] labels;
  final int[] heads;

  /**
   * @param words lower case
   * @param heads -1 for the root
   */
  public ClearTree(String[] words, String[] tags, String[] labels, int[] heads) {
    this.words = words;
    this.tags = tags;
    this.labels = labels;
    this.heads = heads;
  }

  /**
   * Moves heads to content words, in this tree itself, and names its arcs our way.
   *
   * @return each word's relation
   */
  public Relation[] convert() {
    oneRoot();
    Raising.raise(this);
    Prepositions.lower(this);
    Copulas.lower(this);
    Coordination.flatten(this);
    Relation[] relations = new Relation[size()];
    for (int i = 0; i < relations.length; i++) {
      relations[i] = Labels.relation(this, i);
    }
    return relations;
  }

  /** Each word's head as it stands now. */
  public int[] heads() {
    return heads.clone();
  }

  /** NLP4J may leave several words without a head; the first of them becomes the others'. */
  private void oneRoot() {
    int root = -1;
    for (int i = 0; i < size(); i++) {
      if (heads[i] < 0 && root < 0) {
        root = i;
        labels[i] = "root";
      } else if (heads[i] < 0) {
        heads[i] = root;
        labels[i] = "parataxis";
      }
    }
  }

  int size() {
    return words.length;
  }

  boolean is(int i, String label) {
    return i >= 0 && labels[i].equals(label);
  }

  boolean verb(int i) {
    return i >= 0 && (tags[i].startsWith("VB") || tags[i].equals("MD"));
  }

  boolean noun(int i) {
    return i >= 0
        && (tags[i].startsWith("NN")
            || tags[i].startsWith("PRP")
            || tags[i].equals("CD")
            || tags[i].equals("DT")
            || tags[i].equals("$"));
  }

  /** The first dependent with the label, from a word on; -1 if none. */
  int child(int head, String label, int from) {
    for (int i = Math.max(0, from); i < heads.length; i++) {
      if (heads[i] == head && labels[i].equals(label)) {
        return i;
      }
    }
    return -1;
  }

  /** Gives a word's dependents, except one, to another head. */
  void moveChildren(int from, int to) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == from && i != to) {
        heads[i] = to;
      }
    }
  }

  /** Makes a dependent the head in its head's place, and the old head its dependent. */
  void swap(int dependent, String labelOfOld) {
    int old = heads[dependent];
    heads[dependent] = heads[old];
    labels[dependent] = labels[old];
    heads[old] = dependent;
    labels[old] = labelOfOld;
  }
}
