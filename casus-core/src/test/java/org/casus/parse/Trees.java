package org.casus.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.parser.Parse;
import org.casus.parser.Relation;
import org.casus.parser.Token;
import org.casus.parser.Word;

/**
 * Trees written out by hand: "form/TAG/label/head" a word, heads counted from 0, -1 the root; a
 * lemma after "=".
 */
final class Trees {
  private Trees() {}

  static Tree tree(String written) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (String one : written.strip().split("\\s+")) {
      String[] part = one.split("/");
      String[] form = part[0].split("=");
      Relation relation = null;
      for (Relation r : Relation.values()) {
        relation = r.label().equals(part[2]) ? r : relation;
      }
      if (relation == null) {
        throw new IllegalArgumentException("no label " + part[2]);
      }
      String lemma = form.length > 1 ? form[1] : form[0].toLowerCase(Locale.ROOT);
      words.add(
          new Word(
              new Token(at, at + form[0].length(), form[0]),
              lemma,
              part[1],
              Integer.parseInt(part[3]),
              relation));
      at += form[0].length() + 1;
    }
    return new Tree(new Parse(words));
  }
}
