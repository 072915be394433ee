package org.casus.code;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.actor.NounClass;
import org.casus.actor.StoryActors;
import org.casus.parse.Arguments;
import org.casus.parse.Tree;

/**
 * One sentence as the coder sees it: its tree, its verbs' arguments, and what class of thing each
 * noun names.
 *
 * @param index of the sentence in the story
 * @param words lemmas and lower-case forms that occur in it
 */
record Sight(int index, Tree tree, Arguments arguments, StoryActors actors, Set<String> words) {
  static Sight of(int index, Tree tree, StoryActors actors) {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < tree.size(); i++) {
      words.add(tree.lemma(i));
      words.add(tree.form(i));
    }
    return new Sight(index, tree, new Arguments(tree), actors, words);
  }

  Set<NounClass> classes(int word) {
    return actors.classes(index, word);
  }

  /**
   * Whether a noun is one of these lemmas or of one of these classes; a noun of no known class is
   * neither.
   */
  boolean isOneOf(int word, Set<String> lemmasOrClasses) {
    if (lemmasOrClasses.contains(tree.lemma(word)) || lemmasOrClasses.contains(tree.form(word))) {
      return true;
    }
    for (NounClass nounClass : classes(word)) {
      if (lemmasOrClasses.contains(nounClass.name().toLowerCase(java.util.Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The noun itself, or what "a number of", "a series of" count: the noun that a condition is
   * about.
   */
  List<Integer> meant(int word) {
    for (int c : tree.children(word)) {
      if (tree.preposition(c).equals("of") && Quantity.WORDS.contains(tree.lemma(word))) {
        return List.of(word, c);
      }
    }
    return List.of(word);
  }
}
