package org.casus.training;

import java.util.List;

/** A sentence with its annotation, in the parser's own relations. Its arrays are not to change. */
final class Tree {
  private final List<String> forms;
  private final List<String> lemmas;
  private final List<String> tags;
  private final int[] heads;
  private final int[] relations;
  private final boolean gold;

  /**
   * @param forms its words as written
   * @param lemmas empty where the source gives none
   * @param tags Penn Treebank tags
   * @param heads index of each word's head, -1 for the root
   * @param relations numbers of {@link Relations}
   * @param gold whether people annotated it; else another parser did
   */
  Tree(
      List<String> forms,
      List<String> lemmas,
      List<String> tags,
      int[] heads,
      int[] relations,
      boolean gold) {
    this.forms = forms;
    this.lemmas = lemmas;
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
    this.gold = gold;
  }

  /** The same tree over words in another case. */
  Tree withForms(List<String> others) {
    return new Tree(others, lemmas, tags, heads, relations, gold);
  }

  List<String> forms() {
    return forms;
  }

  List<String> lemmas() {
    return lemmas;
  }

  List<String> tags() {
    return tags;
  }

  int[] heads() {
    return heads;
  }

  int[] relations() {
    return relations;
  }

  boolean gold() {
    return gold;
  }

  int size() {
    return forms.size();
  }
}
