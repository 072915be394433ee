package org.casus.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.parser.Token;

/**
 * The frame lexicon, ready for look-up: from a word's form to the entries whose lemma it may be.
 * Immutable.
 */
public final class Lexicon {
  /**
   * An entry found by the form of one word.
   *
   * @param words forms that each further word of the phrase may take; for a noun phrase the first
   *     word's is at 0
   */
  record Candidate(Entry entry, List<Set<String>> words) {}

  private final String version;
  private final List<Entry> entries;
  private final Support support;
  private final Map<String, List<Candidate>> byForm = new HashMap<>();

  Lexicon(String version, List<Entry> entries, Support support) {
    this.version = version;
    this.entries = List.copyOf(entries);
    this.support = support;
    Inflection inflection = new Inflection();
    for (Entry entry : entries) {
      for (List<String> phrase : entry.phrases()) {
        index(entry, phrase, inflection);
      }
    }
  }

  /** The one that ships with the program. */
  public static Lexicon load() {
    return CompiledLexicon.load();
  }

  /** This one with a user's entries before its own. */
  public Lexicon with(List<LexiconSource> files) {
    List<Entry> all = new ArrayList<>();
    for (LexiconSource source : files) {
      LexiconFile read =
          new LexiconReader(CompiledLexicon.sets()).read(source.name(), source.yaml());
      if (!read.problems().isEmpty()) {
        throw new LexiconException(read.problems());
      }
      read.entries().forEach(e -> all.add(e.entry()));
    }
    all.addAll(entries);
    return new Lexicon(version + "+" + all.size(), all, support);
  }

  public String version() {
    return version;
  }

  /** How many entries. */
  public int size() {
    return entries.size();
  }

  /** How many lemmas and phrases. */
  public int lemmas() {
    return entries.stream().mapToInt(e -> e.phrases().size()).sum();
  }

  List<Entry> entries() {
    return entries;
  }

  Support support() {
    return support;
  }

  /** Entries that a word of this lower-case form may begin. */
  List<Candidate> startingWith(String form) {
    return byForm.getOrDefault(form, List.of());
  }

  /** Whether a sentence can hold a trigger: what cannot is never parsed. */
  boolean mayHold(List<Token> tokens) {
    for (Token token : tokens) {
      if (byForm.containsKey(token.form().toLowerCase(java.util.Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private void index(Entry entry, List<String> phrase, Inflection inflection) {
    List<Set<String>> words = new ArrayList<>();
    for (int i = 0; i < phrase.size(); i++) {
      String word = phrase.get(i);
      words.add(
          switch (entry.kind()) {
            case VERB -> i == 0 ? inflection.verb(word) : inflection.noun(word);
            case NOUN -> inflection.noun(word);
            case ADJECTIVE -> Set.of(word);
          });
    }
    put(entry, words);
    if (entry.kind() == Kind.NOUN && phrase.size() == 2 && !phrase.get(0).equals("of")) {
      put(entry, List.of(inflection.noun(phrase.get(0) + "-" + phrase.get(1))));
      put(entry, List.of(inflection.noun(phrase.get(0) + phrase.get(1))));
    }
  }

  private void put(Entry entry, List<Set<String>> words) {
    Candidate candidate = new Candidate(entry, words);
    for (String form : words.get(0)) {
      byForm.computeIfAbsent(form, f -> new ArrayList<>(1)).add(candidate);
    }
  }
}
