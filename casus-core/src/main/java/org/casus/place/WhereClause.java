package org.casus.place;

import java.util.List;
import java.util.Optional;
import org.casus.parse.Tree;
import org.casus.parser.Relation;

/**
 * "In Kivu, where rebels have taken two towns": what a where-clause tells took place where the
 * words before it say.
 */
final class WhereClause {
  private static final int STEPS = 3;

  private final Tree tree;
  private final int sentence;

  WhereClause(Tree tree, int sentence) {
    this.tree = tree;
    this.sentence = sentence;
  }

  /** The place name that the trigger's where-clause hangs on; empty where it stands in none. */
  Optional<Toponym> place(int trigger, List<Toponym> names) {
    int at = trigger;
    for (int step = 0; step < STEPS && at >= 0; step++) {
      if (tree.is(at, Relation.RELATIVE_CLAUSE) && where(at)) {
        int antecedent = tree.head(at);
        return names.stream()
            .filter(n -> n.sentence() == sentence)
            .filter(n -> n.firstToken() <= antecedent && antecedent <= n.lastToken())
            .findFirst();
      }
      at = tree.head(at);
    }
    return Optional.empty();
  }

  private boolean where(int clause) {
    for (int c : tree.children(clause)) {
      if (tree.form(c).equals("where")) {
        return true;
      }
    }
    return false;
  }
}
