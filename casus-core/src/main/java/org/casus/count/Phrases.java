package org.casus.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.parse.Tree;
import org.casus.parser.Relation;
import org.casus.text.Span;

/** How many people a noun phrase names, by its number or as one person. */
final class Phrases {
  private static final int WINDOW = 8;
  private static final Set<String> HE_OR_SHE =
      Set.of("he", "she", "him", "her", "himself", "herself", "another", "whom");
  private static final Set<String> NOBODY = Set.of("nobody", "none");

  private final Tree tree;
  private final List<String> words;
  private final Amounts amounts;
  private final People people;

  Phrases(Tree tree, Amounts amounts, People people) {
    this.tree = tree;
    this.amounts = amounts;
    this.people = people;
    this.words = new ArrayList<>(tree.size());
    for (int i = 0; i < tree.size(); i++) {
      words.add(tree.form(i));
    }
  }

  List<String> words() {
    return words;
  }

  /**
   * The number of people under a head; where the phrase names one person without a number and may,
   * one.
   */
  Optional<Amount> of(int head, boolean oneCounts) {
    return of(head, oneCounts, 0);
  }

  private Optional<Amount> of(int head, boolean oneCounts, int depth) {
    String word = words.get(head);
    if (people.thing(word) || depth > 3 || aside(head)) {
      return Optional.empty();
    }
    Optional<Amount> told = told(head);
    if (told.isPresent()) {
      return told;
    }
    if (NOBODY.contains(word)) {
      return Optional.of(Amount.exactly(head, head, 0));
    }
    if (people.holder(word)) {
      int inner = inner(head);
      if (inner >= 0) {
        return of(inner, oneCounts && word.equals("body"), depth + 1);
      }
    }
    return oneCounts && one(head) ? Optional.of(Amount.exactly(head, head, 1)) : Optional.empty();
  }

  /** The number that starts at a word and counts nothing but people. */
  Optional<Amount> number(int at) {
    return amounts
        .at(words, at)
        .filter(a -> a.last() + 1 >= words.size() || !people.thing(words.get(a.last() + 1)));
  }

  /** "Including two children" is part of a number told already. */
  private boolean aside(int head) {
    for (int i = head - 1; i >= 0 && i >= head - WINDOW; i--) {
      String word = words.get(i);
      if (word.equals("including") || word.equals("among")) {
        return true;
      }
      if (word.equals(",") || tree.verb(i) || word.equals(";")) {
        return false;
      }
    }
    return false;
  }

  private int inner(int head) {
    for (int c : tree.children(head)) {
      if (tree.is(c, Relation.NOMINAL) && tree.preposition(c).equals("of")) {
        return c;
      }
    }
    return -1;
  }

  /** The number in front of a head, or in it. */
  private Optional<Amount> told(int head) {
    Optional<Amount> best = Optional.empty();
    for (int i = head; i >= 0 && i > head - WINDOW; i--) {
      if (i < head && boundary(i)) {
        break;
      }
      Optional<Amount> here = amounts.at(words, i);
      if (here.isPresent() && here.get().last() <= head && !unit(here.get().last() + 1, head)) {
        boolean whole =
            best.isEmpty()
                || here.get().last() >= best.get().first() - 1
                || here.get().last() >= best.get().last();
        best = whole ? here : best;
      }
    }
    return best;
  }

  /** Whether a unit stands between a number and the head: "five percent of voters". */
  private boolean unit(int from, int head) {
    for (int i = from; i < head; i++) {
      if (people.thing(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean boundary(int i) {
    String tag = tree.tag(i);
    return (tag.equals("IN") && !words.get(i).equals("of"))
        || tag.equals("MD")
        || tag.equals("VBD")
        || tag.equals("VBZ")
        || tag.equals("VBP")
        || tag.equals(",")
        || tag.equals(":")
        || tag.equals(".")
        || (tag.equals("TO") && !amounts.number(words.get(Math.max(0, i - 1))));
  }

  private boolean one(int head) {
    String word = words.get(head);
    if (HE_OR_SHE.contains(word)) {
      return true;
    }
    String tag = tree.tag(head);
    if (tag.equals("NNP")) {
      return !people.group(word) && !word.equals(tree.word(head).form());
    }
    return tag.equals("NN") && people.person(word);
  }

  /** From the number to the head. */
  Span span(Amount amount, int head) {
    int first = Math.min(amount.first(), head);
    Span span = tree.span(first).upTo(tree.span(Math.max(amount.last(), head)));
    return amount.first() == head && amount.last() == head ? tree.phrase(head) : span;
  }

  /** Whether a head has the article of one new person: "a woman". */
  boolean indefinite(int head) {
    int determiner = tree.child(head, Relation.DETERMINER);
    boolean article =
        determiner >= 0
            && (words.get(determiner).equals("a") || words.get(determiner).equals("an"));
    return article && people.person(words.get(head));
  }

  /** Whether a head is a noun for people. */
  boolean people(int head) {
    return people.people(words.get(head));
  }

  boolean attacker(int head) {
    return people.attacker(words.get(head));
  }
}
