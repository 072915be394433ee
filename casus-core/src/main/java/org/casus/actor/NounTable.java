package org.casus.actor;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What class of thing a common noun names: {@code nouns.tsv}, made by {@code data/nouns}. */
final class NounTable {
  private final Map<String, Set<NounClass>> classes = new HashMap<>(32768);

  static NounTable load() {
    NounTable table = new NounTable();
    TextTable.read("nouns.tsv", table::add);
    return table;
  }

  private void add(String names, String nouns) {
    EnumSet<NounClass> found = EnumSet.noneOf(NounClass.class);
    for (String name : names.split(" ", -1)) {
      found.add(NounClass.valueOf(name));
    }
    Set<NounClass> shared = Set.copyOf(found);
    int start = 0;
    for (int end; start < nouns.length(); start = end + 1) {
      end = nouns.indexOf(' ', start);
      end = end < 0 ? nouns.length() : end;
      classes.put(nouns.substring(start, end), shared);
    }
  }

  /** The classes of a lemma in lower case; none where it is not known. */
  Set<NounClass> of(String lemma) {
    return classes.getOrDefault(lemma, Set.of());
  }
}
