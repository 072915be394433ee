package org.casus.count;

import java.util.ArrayList;
import java.util.List;
import org.casus.event.CasualtyKind;
import org.casus.parse.Arguments;
import org.casus.parse.Clauses;
import org.casus.parse.Tree;

/**
 * What speaks for and against a count belonging to a deed: how the word of harm and the trigger
 * hang together in the tree. Names of features are those of {@code belonging.tsv}.
 */
final class Evidence {
  private final Tree tree;
  private final Clauses clauses;
  private final Arguments arguments;
  private final HarmWords harms;

  Evidence(Tree tree, HarmWords harms) {
    this.tree = tree;
    this.clauses = new Clauses(tree);
    this.arguments = new Arguments(tree);
    this.harms = harms;
  }

  /** The features of a count and a trigger in one sentence. */
  List<String> of(Count count, int trigger) {
    List<String> found = new ArrayList<>();
    CasualtyKind kind = count.casualty().kind();
    int harm = count.harm();
    String word = tree.verb(trigger) ? "verb" : "noun";
    String own = own(trigger, kind);
    String itself = harm == trigger ? "itself" : count.head() == trigger ? "head" : "other";
    found.add("kind:" + kind + "+" + own);
    found.add("itself:" + itself);
    found.add("itself+own:" + itself + "+" + own);
    int mine = clauses.predicate(harm);
    int its = clauses.predicate(trigger);
    String chain = clauses.chain(its, mine);
    String role = trigger == its ? "verb" : clauses.role(trigger, its);
    String harmRole = harm == mine ? "verb" : clauses.role(harm, mine);
    found.add("chain:" + chain);
    found.add("chain+word:" + chain + "+" + word + "+" + own);
    found.add("chain+role:" + chain + "+" + role);
    found.add("roles:" + chain + "+" + role + "+" + harmRole);
    found.add("doer:" + doer(mine, trigger) + "+" + own);
    found.add("under:" + tree.under(harm, trigger) + tree.under(trigger, harm) + "+" + own);
    boolean before = harm < trigger;
    int gap = Math.abs(harm - trigger);
    found.add("distance:" + before + (gap <= 2 ? gap : gap <= 5 ? 5 : gap <= 10 ? 10 : 20));
    int between = harmsBetween(harm, trigger);
    found.add("between:" + Math.min(2, between) + "+" + itself);
    return found;
  }

  /** Whether the trigger is itself a word of this kind of harm, of another, or of none. */
  private String own(int trigger, CasualtyKind kind) {
    List<HarmWords.Sense> senses = harms.senses(tree.form(trigger));
    if (senses.isEmpty()) {
      return "none";
    }
    for (HarmWords.Sense sense : senses) {
      if (sense.kind() == kind && sense.with().isEmpty()) {
        return "this";
      }
    }
    CasualtyKind other = senses.get(0).kind();
    return deadly(kind) && deadly(other) ? "akin" : "other";
  }

  private static boolean deadly(CasualtyKind kind) {
    return kind == CasualtyKind.KILLED
        || kind == CasualtyKind.INJURED
        || kind == CasualtyKind.CASUALTIES;
  }

  private boolean doer(int verb, int trigger) {
    return tree.verb(verb)
        && (arguments.doers(verb).contains(trigger)
            || arguments.with(verb, "in").contains(trigger)
            || arguments.with(verb, "by").contains(trigger));
  }

  private int harmsBetween(int harm, int trigger) {
    int n = 0;
    for (int i = Math.min(harm, trigger) + 1; i < Math.max(harm, trigger); i++) {
      n += tree.verb(i) && !harms.senses(tree.form(i)).isEmpty() ? 1 : 0;
    }
    return n;
  }
}
