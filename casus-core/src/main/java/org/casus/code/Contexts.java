package org.casus.code;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casus.event.Context;
import org.casus.parse.Tree;

/** An event's themes, from its entry and from the words of its sentence: {@code contexts.tsv}. */
final class Contexts {
  private final Map<String, Set<Context>> byWords = new HashMap<>();

  Contexts() {
    for (String line : Resource.lines("contexts.tsv")) {
      int tab = line.indexOf('\t');
      Context context = Context.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
      for (String words : line.substring(tab + 1).split("\\|")) {
        byWords.computeIfAbsent(words, w -> EnumSet.noneOf(Context.class)).add(context);
      }
    }
  }

  /** In the order of PLOVER's list, none twice. */
  List<Context> of(Tree tree, List<Context> given) {
    Set<Context> found = EnumSet.noneOf(Context.class);
    found.addAll(given);
    for (int i = 0; i < tree.size(); i++) {
      String lemma = tree.lemma(i).toLowerCase(Locale.ROOT);
      found.addAll(byWords.getOrDefault(lemma, Set.of()));
      if (i > 0) {
        found.addAll(byWords.getOrDefault(tree.form(i - 1) + " " + lemma, Set.of()));
      }
    }
    return List.copyOf(found);
  }
}
