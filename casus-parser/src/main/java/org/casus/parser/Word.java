package org.casus.parser;

/**
 * A token with what the parser found.
 *
 * @param token its place and form
 * @param lemma lower-case dictionary form ("struck" → "strike", "forces" → "force"); names keep
 *     their case
 * @param tag Penn Treebank tag
 * @param head index of the word it depends on within its sentence, -1 for the root
 */
public record Word(Token token, String lemma, String tag, int head, Relation relation) {
  public String form() {
    return token.form();
  }

  public int start() {
    return token.start();
  }

  public int end() {
    return token.end();
  }
}
