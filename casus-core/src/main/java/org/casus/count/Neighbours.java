package org.casus.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.parse.Tree;

/**
 * Whom a word of harm takes by what stands next to it, where a tree may err: "20 people, two of
 * them children, were killed", "killing at least 20 and wounding 50".
 */
final class Neighbours {
  private static final int REACH = 9;
  private static final int ASIDE = 14;
  private static final Set<String> BE =
      Set.of(
          "was",
          "were",
          "been",
          "be",
          "being",
          "is",
          "are",
          "has",
          "have",
          "had",
          "got",
          "more",
          "others",
          "reportedly",
          "reported",
          "also",
          "least",
          "later",
          "left",
          "lay",
          "to",
          "confirmed",
          "found",
          "feared",
          "believed",
          "seriously",
          "slightly",
          "badly",
          "critically");
  private static final Set<String> RELATIVE = Set.of("who", "that", "which");
  private static final Set<String> ASIDES =
      Set.of(
          "including",
          "among",
          "most",
          "many",
          "mostly",
          "mainly",
          "all",
          "some",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "both",
          "half");

  private final Tree tree;

  Neighbours(Tree tree) {
    this.tree = tree;
  }

  /** The head of the noun phrase that ends before a verb and its auxiliaries; -1 for none. */
  int before(int verb) {
    int at = verb - 1;
    while (at >= 0 && (BE.contains(tree.form(at)) || tree.tag(at).equals("RB"))) {
      at--;
    }
    if (at >= 0 && RELATIVE.contains(tree.form(at))) {
      at--;
      at -= at >= 0 && tree.form(at).equals(",") ? 1 : 0;
    }
    if (at >= 0 && (tree.form(at).equals(",") || tree.form(at).equals("-"))) {
      at = beforeAside(at);
    }
    return at >= 0 && names(at) ? ofWhich(at) : -1;
  }

  /** "20 people, including two children," leads back to "people". */
  private int beforeAside(int comma) {
    for (int i = comma - 1; i > 0 && i > comma - ASIDE; i--) {
      if (tree.form(i).equals(tree.form(comma)) && ASIDES.contains(tree.form(i + 1))) {
        return i - 1;
      }
    }
    return -1;
  }

  /** "20 members of a family" leads back to "members". */
  private int ofWhich(int noun) {
    for (int i = noun - 1; i > 0 && i > noun - 6; i--) {
      if (tree.form(i).equals("of") && names(i - 1)) {
        return i - 1;
      }
      if (!tree.noun(i)
          && !tree.tag(i).equals("DT")
          && !tree.tag(i).startsWith("JJ")
          && !tree.tag(i).equals("PRP$")
          && !tree.tag(i).equals("POS")) {
        break;
      }
    }
    return noun;
  }

  /** The heads of the noun phrases that follow a verb, joined by commas and "and". */
  List<Integer> behind(int verb) {
    List<Integer> found = new ArrayList<>();
    int limit = verb + REACH;
    for (int i = verb + 1; i < tree.size() && i <= limit; i++) {
      boolean ends = i + 1 == tree.size() || !names(i + 1);
      if (names(i) && ends) {
        found.add(i);
        int next = i + 1;
        boolean joined =
            next + 1 < tree.size()
                && (tree.form(next).equals("and") || tree.form(next).equals(","))
                && !tree.verb(next + 1);
        if (!joined) {
          break;
        }
        limit = next + REACH;
      } else if (stops(i)) {
        break;
      }
    }
    return found;
  }

  private boolean stops(int i) {
    String tag = tree.tag(i);
    String form = tree.form(i);
    return tag.equals("VBD")
        || tag.equals("VBZ")
        || tag.equals("MD")
        || tag.equals(".")
        || tag.equals("VBG")
        || (tag.equals("IN")
            && !form.equals("of")
            && !form.equals("at")
            && !form.equals("than")
            && !form.equals("over")
            && !form.equals("about")
            && !form.equals("around"))
        || (tag.equals("TO") && !tree.form(Math.max(0, i - 1)).equals("up"));
  }

  private boolean names(int i) {
    return tree.noun(i) || tree.tag(i).equals("CD") || tree.tag(i).equals("PRP");
  }

  /** Whether a word stands by a verb in its clause: at most two before it, or soon after. */
  boolean near(int verb, String word) {
    for (int i = Math.max(0, verb - 2); i < tree.size() && i < verb + REACH; i++) {
      if (tree.form(i).equals(word)) {
        return true;
      }
      if (i > verb && (tree.tag(i).equals("VBD") || tree.tag(i).equals("."))) {
        return false;
      }
    }
    return false;
  }
}
