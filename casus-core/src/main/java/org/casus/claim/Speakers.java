package org.casus.claim;

import static org.casus.parser.Relation.*;

import java.util.List;
import org.casus.parse.Arguments;
import org.casus.parse.Tree;
import org.casus.text.Span;

/** Whose words a cue tells. */
final class Speakers {
  private final Tree tree;
  private final Arguments arguments;

  Speakers(Tree tree) {
    this.tree = tree;
    this.arguments = new Arguments(tree);
  }

  /** Head word of who says, thinks or wants what the verb tells; -1 where nobody is named. */
  int of(int cue) {
    if (tree.verb(cue)) {
      if (tree.passive(cue) && !onlyVerb(cue)) {
        List<Integer> agents = arguments.agents(cue);
        return agents.isEmpty() ? -1 : agents.get(0);
      }
      if (onlyVerb(cue)) {
        return tree.head(cue);
      }
      List<Integer> subjects = arguments.subjects(cue);
      return subjects.isEmpty() ? near(cue) : subjects.get(0);
    }
    return noun(cue);
  }

  /** A participle behind a noun where no other verb is: it was the sentence's verb after all. */
  private boolean onlyVerb(int cue) {
    int noun = tree.head(cue);
    if (!tree.is(cue, NOUN_CLAUSE)
        || noun < 0
        || tree.head(noun) >= 0
        || tree.child(cue, AGENT) >= 0
        || !tree.noun(noun)) {
      return false;
    }
    for (int i = 0; i < tree.size(); i++) {
      if (tree.tag(i).matches("VB[DZP]|MD") && tree.head(i) != cue && i < cue) {
        return false;
      }
    }
    return true;
  }

  /** "said the mayor", "the mayor said", where the tree does not show it. */
  private int near(int verb) {
    if (!tree.tag(verb).matches("VB[DZP]")) {
      return -1;
    }
    if (verb + 1 < tree.size()
        && tree.tag(verb + 1).matches("NNP|DT|PRP")
        && (verb == 0
            || tree.tag(verb - 1).matches(",|''|``")
            || Quotes.mark(tree.form(verb - 1)))) {
      int at = verb + 1;
      while (at + 1 < tree.size() && tree.tag(at + 1).matches("NN.*|JJ")) {
        at++;
      }
      return tree.noun(at) || tree.tag(at).equals("PRP") ? at : -1;
    }
    int at = verb - 1;
    while (at >= 0 && tree.tag(at).matches("RB|MD|VB.*")) {
      at--;
    }
    return at >= 0 && (tree.noun(at) || tree.tag(at).equals("PRP")) ? at : -1;
  }

  private int noun(int cue) {
    int owner = tree.child(cue, POSSESSOR);
    if (owner >= 0 && !(tree.tag(owner).equals("PRP$") && tree.is(cue, OBJECT))) {
      return owner;
    }
    for (String preposition : List.of("by", "from", "of")) {
      List<Integer> found = arguments.with(cue, preposition);
      if (!found.isEmpty() && found.get(0) > cue && !preposition.equals("of")) {
        return found.get(0);
      }
    }
    int verb = tree.head(cue);
    if (verb >= 0 && tree.verb(verb) && tree.is(cue, OBJECT)) {
      List<Integer> subjects = arguments.subjects(verb);
      return subjects.isEmpty() ? -1 : subjects.get(0);
    }
    return -1;
  }

  /** The speaker's words with what is said of them, up to the cue: "Ada Kern, the mayor,". */
  Span words(int speaker, int cue) {
    Span all = tree.subtree(speaker);
    return trimmed(
        all.covers(tree.span(cue)) || all.length() > 160 ? tree.phrase(speaker) : all, speaker);
  }

  /** Behind a dateline: "ACCRA (Reuters) - The minister". */
  private int afterDash(int head) {
    for (int i = head - 1; i >= 0; i--) {
      if (tree.form(i).matches("-|--|–|—|:")) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Without commas and marks at either end. */
  private Span trimmed(Span words, int head) {
    int from = head;
    int to = head;
    for (int i = afterDash(head); i < tree.size(); i++) {
      boolean inside = words.covers(tree.span(i)) && !tree.tag(i).matches("[^A-Z$]+|IN|CC");
      if (inside && i < from) {
        from = i;
      }
      if (inside && i > to) {
        to = i;
      }
    }
    return tree.span(from).upTo(tree.span(to));
  }
}
