package org.casus.count;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.parse.Clauses;
import org.casus.parse.ParsedStory;
import org.casus.parse.Tree;

/**
 * How an assault was done, by the weapons and manners that the trigger and its clause name: {@code
 * weapons.tsv}. The modes are PLOVER's. Safe to use from any thread.
 */
public final class Weapons {
  private static final int LONGEST_PHRASE = 3;

  private record Row(String mode, boolean trigger, Set<String> phrases) {}

  private final List<Row> rows = new ArrayList<>();

  public Weapons() {
    for (String[] row : Table.rows("weapons.tsv")) {
      rows.add(new Row(row[0], row[1].equals("trigger"), Set.of(Table.words(row[2]))));
    }
  }

  /**
   * The mode of an assault; empty where its clause names none.
   *
   * @param trigger index of the word that names the assault
   */
  public Optional<String> mode(ParsedStory story, int sentence, int trigger) {
    Tree tree = story.tree(sentence);
    Set<String> own = phrases(tree, own(tree, trigger));
    Set<String> clause = phrases(tree, clause(tree, trigger));
    clause.addAll(own);
    for (Row row : rows) {
      for (String phrase : row.trigger() ? own : clause) {
        if (row.phrases().contains(phrase)) {
          return Optional.of(row.mode());
        }
      }
    }
    return Optional.empty();
  }

  /** The trigger, the nouns before it, and the word behind it: "gun battle", "opened fire". */
  private static boolean[] own(Tree tree, int trigger) {
    boolean[] in = new boolean[tree.size()];
    in[trigger] = true;
    for (int i = trigger - 1;
        i >= 0 && i >= trigger - 2 && tree.noun(i) && tree.noun(trigger);
        i--) {
      in[i] = true;
    }
    for (int i = trigger + 1; i < tree.size() && i <= trigger + 2 && tree.verb(trigger); i++) {
      in[i] = true;
    }
    return in;
  }

  /** The words of the trigger's clause, and of the clause that a participle of it hangs on. */
  private static boolean[] clause(Tree tree, int trigger) {
    Clauses clauses = new Clauses(tree);
    int predicate = clauses.predicate(trigger);
    int top = predicate;
    while (tree.head(top) >= 0 && near(clauses, tree, top)) {
      top = clauses.predicate(tree.head(top));
    }
    boolean[] in = new boolean[tree.size()];
    for (int i = 0; i < in.length; i++) {
      boolean below =
          tree.under(i, top) && clauses.weakest(i, top).compareTo(Clauses.Link.OPEN) <= 0;
      boolean mine =
          tree.under(i, trigger)
              && clauses.weakest(i, trigger).compareTo(Clauses.Link.RELATIVE) <= 0;
      in[i] = below || mine;
    }
    return in;
  }

  private static boolean near(Clauses clauses, Tree tree, int predicate) {
    Clauses.Link link = clauses.weakest(predicate, tree.head(predicate));
    return link.compareTo(Clauses.Link.OPEN) <= 0 || link == Clauses.Link.WHILE;
  }

  private static Set<String> phrases(Tree tree, boolean[] in) {
    Set<String> found = new HashSet<>();
    for (int i = 0; i < in.length; i++) {
      StringBuilder phrase = new StringBuilder();
      for (int k = i; k < in.length && k < i + LONGEST_PHRASE && in[k]; k++) {
        phrase.append(k == i ? "" : " ").append(tree.form(k));
        found.add(phrase.toString());
      }
    }
    return found;
  }
}
