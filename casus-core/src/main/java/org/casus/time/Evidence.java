package org.casus.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.parse.Clauses;
import org.casus.parse.Tree;
import org.casus.parser.Relation;
import org.casus.text.Span;

/**
 * What speaks for and against an expression dating an event: how the two hang together in the tree,
 * what kind of expression it is, and what stands between them. Names of features are those of
 * {@code dating.tsv}, which gives their weights.
 */
final class Evidence {
  private static final Set<String> OWNER = Set.of("'s", "’s", "'", "’");
  private static final Set<String> BEFORE_A_TIME = Set.of("IN", "RB", "DT");
  private static final Set<String> ATTRIBUTE_BEHIND = Set.of("DT", "PRP$", "JJ");
  private static final Set<String> IN_A_NOUN_PHRASE =
      Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "VBN", "VBG", "RB", "CD", ",", "HYPH");

  private final Tree tree;
  private final Clauses clauses;

  Evidence(Tree tree) {
    this.tree = tree;
    this.clauses = new Clauses(tree);
  }

  /** The features of an expression and a trigger in one sentence. */
  List<String> of(Expression e, int trigger) {
    List<String> found = new ArrayList<>();
    int first = wordAt(e.span().start());
    int last = wordAt(e.span().end() - 1);
    int head = head(first, last);
    String kind = kind(e.meaning());
    found.add("kind:" + kind);
    found.add("bound:" + e.bound());
    found.add("kind+bound:" + kind + "+" + e.bound());
    String word = tree.verb(trigger) ? "verb" : "noun";
    found.add("trigger:" + word);
    above(head, trigger, found);
    linked(first, last, head, trigger, kind, found);
    between(first, last, trigger, word, found);
    return found;
  }

  /**
   * Whether the preposition or conjunction of an expression ("a day after") leads to the trigger.
   */
  boolean leads(Expression e, int trigger) {
    int first = wordAt(e.span().start());
    int last = wordAt(e.span().end() - 1);
    for (int at = trigger; at >= 0; at = tree.head(at)) {
      for (int c : tree.children(at)) {
        boolean link = tree.is(c, Relation.MARKER) || tree.is(c, Relation.PREPOSITION);
        if (link && c >= first && c <= last) {
          return true;
        }
      }
    }
    return false;
  }

  private void above(int head, int trigger, List<String> found) {
    int meet = head;
    while (meet >= 0 && !tree.under(trigger, meet)) {
      meet = tree.head(meet);
    }
    boolean said = false;
    int depth = 0;
    for (int at = trigger; at >= 0 && at != meet; at = tree.head(at)) {
      boolean clause = clauses.clause(at);
      depth += clause ? 1 : 0;
      said |= clause && clauses.saying(tree.head(at));
    }
    found.add("said:" + said + ":" + (trigger == meet ? "itself" : "under"));
    found.add("clauses:" + Math.min(3, depth) + ":" + said);
    boolean meetsSaying = meet >= 0 && meet != trigger && clauses.saying(meet);
    found.add("meet:" + (meet == trigger ? "trigger" : meetsSaying ? "saying" : "other"));
    int risenClauses = 0;
    for (int at = head; at >= 0 && at != meet; at = tree.head(at)) {
      risenClauses += clauses.clause(at) ? 1 : 0;
    }
    found.add("risen:" + Math.min(3, risenClauses) + ":" + (meet == trigger));
  }

  /** How the clause that the expression dates and the clause of the trigger hang together. */
  private void linked(int first, int last, int head, int trigger, String kind, List<String> found) {
    String side = last < trigger ? "before" : "after";
    int governor = governor(first, last, head);
    boolean attribute = nounBehind(first, last) >= 0;
    String attached =
        governor == trigger
            ? "trigger"
            : tree.verb(governor) ? "verb" : attribute ? "attribute" : "noun";
    if (tree.conjuncts(tree.firstConjunct(trigger)).contains(governor) && governor != trigger) {
      attached = "conjunct";
    }
    int mine = clauses.predicate(governor);
    int its = clauses.predicate(trigger);
    String chain = clauses.chain(mine, its);
    String role = trigger == its ? "verb" : clauses.role(trigger, its);
    found.add("attached:" + attached);
    found.add("attached+role:" + attached + "+" + role);
    found.add("chain:" + chain);
    found.add("chain+side:" + chain + "+" + side + "+" + (trigger == its ? "verb" : "noun"));
    found.add("chain+attached:" + chain + "+" + attached);
    found.add("chain+fronted:" + chain + "+" + (first <= 2) + "+" + role);
    found.add("chain+commas:" + chain + "+" + commas(last, trigger));
    if (first <= 2) {
      boolean comma = last + 1 < tree.size() && tree.form(last + 1).equals(",");
      String fromRoot = clauses.chain(clauses.predicate(clauses.root()), its);
      found.add("front:" + comma + "+" + fromRoot);
      found.add("front+role:" + comma + "+" + fromRoot + "+" + role);
    }
    found.add("attached+kind:" + attached + "+" + kind);
    found.add("tag+kind:" + tense(trigger) + "+" + kind);
    found.add("chain+attached+role:" + chain + "+" + attached + "+" + role + "+" + sort(mine));
  }

  /**
   * What the expression hangs on, where neighbours are surer than a tree: the noun that it stands
   * before ("Monday's deadly attack"), the verb right before it, the verb right behind it within a
   * sentence ("the army on Monday shelled"), the sentence's own verb if it opens the sentence; else
   * what the tree says.
   */
  private int governor(int first, int last, int head) {
    int noun = nounBehind(first, last);
    if (noun >= 0) {
      return noun;
    }
    int before = first - 1;
    while (before >= 0 && BEFORE_A_TIME.contains(tree.tag(before))) {
      before--;
    }
    if (before >= 0 && tree.verb(before)) {
      return before;
    }
    int after = last + 1;
    while (after < tree.size() && (tree.tag(after).equals("RB") || auxiliary(after))) {
      after++;
    }
    boolean inside = before >= 0 && tree.noun(before) && after < tree.size();
    if (inside && tree.verb(after) && !tree.tag(after).equals("VBG")) {
      return after;
    }
    int above = tree.head(head) < 0 ? head : tree.head(head);
    return before < 0 && !tree.verb(above) ? clauses.root() : above;
  }

  /** The noun of "last week's deadly attack", "the 2003 invasion"; -1 where none follows. */
  private int nounBehind(int first, int last) {
    int at = last + 1;
    boolean owner = at < tree.size() && OWNER.contains(tree.form(at));
    boolean attribute = first > 0 && ATTRIBUTE_BEHIND.contains(tree.tag(first - 1));
    if (!owner && !attribute) {
      return -1;
    }
    at += owner ? 1 : 0;
    int noun = -1;
    while (at < tree.size() && IN_A_NOUN_PHRASE.contains(tree.tag(at))) {
      noun = tree.noun(at) ? at : noun;
      at++;
    }
    return noun;
  }

  private boolean auxiliary(int i) {
    return tree.is(i, Relation.AUXILIARY) || tree.is(i, Relation.PASSIVE_AUXILIARY);
  }

  private String sort(int predicate) {
    return clauses.saying(predicate)
        ? "saying"
        : clauses.happening(predicate) ? "happening" : "other";
  }

  private boolean commas(int last, int trigger) {
    for (int i = Math.min(last, trigger) + 1; i < Math.max(last, trigger); i++) {
      if (tree.form(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** How the trigger is told: its tag, and whether it lies ahead. */
  private String tense(int trigger) {
    for (int c : tree.children(trigger)) {
      if (tree.tag(c).equals("MD") || tree.tag(c).equals("TO")) {
        return "ahead";
      }
    }
    return tree.tag(trigger);
  }

  private void between(int first, int last, int trigger, String word, List<String> found) {
    boolean before = last < trigger;
    int from = before ? last + 1 : trigger + 1;
    int to = before ? trigger : first;
    int verbs = 0;
    int commas = 0;
    int nouns = 0;
    boolean conjunction = false;
    for (int i = from; i < to; i++) {
      verbs += tree.verb(i) ? 1 : 0;
      nouns += tree.noun(i) ? 1 : 0;
      commas += tree.form(i).equals(",") ? 1 : 0;
      conjunction |=
          tree.form(i).equals("that") || tree.form(i).equals("who") || tree.form(i).equals("which");
    }
    String side = before ? "before" : "after";
    found.add("side:" + side + ":" + word);
    found.add("verbs:" + side + Math.min(3, verbs));
    found.add("commas:" + side + Math.min(2, commas));
    found.add("nouns:" + side + Math.min(4, nouns));
    found.add("distance:" + side + bucket(to - from));
    if (conjunction) {
      found.add("that:" + side);
    }
    if (first <= 2) {
      found.add("fronted:" + Math.min(2, verbs));
    }
  }

  private static String bucket(int n) {
    return n == 0 ? "0" : n == 1 ? "1" : n <= 3 ? "3" : n <= 7 ? "7" : n <= 14 ? "14" : "more";
  }

  private static String kind(Meaning m) {
    return m instanceof Meaning.Part p
        ? kind(p.day())
        : m instanceof Meaning.Edge e
            ? kind(e.whole())
            : m instanceof Meaning.Vague v ? v.value() : kindOfPlain(m);
  }

  private static String kindOfPlain(Meaning m) {
    if (m instanceof Meaning.Calendar c) {
      return c.month() == 0 ? "year" : c.day() == 0 ? "month" : "date";
    }
    if (m instanceof Meaning.Shift s) {
      return (s.fromReference() ? "next " : "") + s.unit();
    }
    if (m instanceof Meaning.Apart a) {
      return a.sign() < 0 ? "before" : "after";
    }
    if (m instanceof Meaning.Lasting l) {
      return l.age() ? "age" : "lasting";
    }
    return m.getClass().getSimpleName();
  }

  /** The word of the expression that hangs on something outside. */
  private int head(int first, int last) {
    for (int i = first; i <= last; i++) {
      int above = tree.head(i);
      if (above < first || above > last) {
        return i;
      }
    }
    return first;
  }

  private int wordAt(int offset) {
    int low = 0;
    int high = tree.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      Span span = tree.span(middle);
      if (span.start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
