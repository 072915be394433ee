package org.casus.actor;

import java.util.List;

/**
 * A name's key while it grows word by word: hashes carried on, so that no string is built for a
 * name that the registry does not have.
 */
final class Key {
  private static final long NAMED = Folding.hash(Folding.START, "n:");
  private static final long PERSONS = Folding.hash(Folding.START, "p:");

  private final Registry registry;
  private final Words words;
  private final StringBuilder own = new StringBuilder();
  private long named = NAMED;
  private int count;
  private int first = -1;
  private int last = -1;

  Key(Registry registry, Words words) {
    this.registry = registry;
    this.words = words;
  }

  void add(int word) {
    String folded = words.folded(word);
    named = Folding.hash(count == 0 ? named : Folding.hash(named, " "), folded);
    count += 1;
    for (int i = 0; i < folded.length(); i++) {
      count += folded.charAt(i) == ' ' ? 1 : 0;
    }
    if (registry.hasOwn()) {
      own.append(own.isEmpty() ? "" : " ").append(folded);
    }
    last = word;
    first = first < 0 ? word : first;
  }

  /** How many words it has. */
  int words() {
    return count;
  }

  List<Entry> named() {
    return registry.named(Folding.finish(named), own);
  }

  List<Entry> persons() {
    long hash = PERSONS;
    boolean begun = false;
    for (int i = first; i <= last; i++) {
      String part = words.loose(i, registry);
      if (!part.isEmpty()) {
        hash = Folding.hash(begun ? Folding.hash(hash, " ") : hash, part);
        begun = true;
      }
    }
    return registry.persons(Folding.finish(hash));
  }
}
