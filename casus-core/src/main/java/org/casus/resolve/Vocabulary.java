package org.casus.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is known of words: stems, kin, how common they are, and which say little. */
record Vocabulary(
    Stems stems, Kinship kinship, Vectors vectors, Commonness commonness, Set<String> little) {
  /** Verbs and particles that carry a noun: "took place", "carried out". */
  private static final Set<String> LIGHT =
      Set.of(
          "mak", "tak", "hav", "be", "do", "get", "giv", "go", "hold", "put", "set", "com", "bring",
          "carry", "plac", "out", "up", "down", "on", "off", "in", "over", "part");

  static Vocabulary load() {
    Set<String> little = new HashSet<>();
    for (String[] line : Table.lines("little.txt", " ")) {
      little.addAll(List.of(line));
    }
    return new Vocabulary(
        new Stems(), new Kinship(), new Vectors(), new Commonness(), Set.copyOf(little));
  }

  /** Whether a stem stands for something of its own. */
  boolean content(String stem) {
    return !little.contains(stem)
        && !LIGHT.contains(stem)
        && Character.isLetterOrDigit(stem.charAt(0));
  }

  /** Whether a stem says something of what a sentence is about. */
  boolean telling(String stem) {
    return !little.contains(stem) && Character.isLetterOrDigit(stem.charAt(0));
  }
}
