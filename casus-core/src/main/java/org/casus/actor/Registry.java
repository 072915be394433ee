package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.event.Actor;

/**
 * Who is known: countries and their people, governments, organisations, armed groups, parties,
 * media, persons with their offices and dates, and the nouns that name agents.
 *
 * <p>Immutable after loading. Sources are named in the project's NOTICE; built by {@code
 * data/registry/build.py}.
 */
public final class Registry {
  private final RegistryTable table;
  private final AgentNouns agents;
  private final NounTable nouns;
  private final GivenNames given;
  private final Map<String, String> variants;
  private final Map<String, List<Entry>> own;
  private final String version;

  private Registry(
      RegistryTable table,
      AgentNouns agents,
      NounTable nouns,
      GivenNames given,
      Map<String, String> variants,
      Map<String, List<Entry>> own,
      String version) {
    this.table = table;
    this.agents = agents;
    this.nouns = nouns;
    this.given = given;
    this.variants = variants;
    this.own = own;
    this.version = version;
  }

  /** The registry that ships with the library. */
  public static Registry load() {
    Map<String, String> variants = new HashMap<>();
    TextTable.read(
        "variants.tsv",
        (first, others) -> {
          for (String other : others.split(" ", -1)) {
            variants.put(other, first);
          }
        });
    return new Registry(
        RegistryTable.load(),
        AgentNouns.load(),
        NounTable.load(),
        GivenNames.load(),
        Map.copyOf(variants),
        Map.of(),
        RegistryTable.version());
  }

  /** This registry with a user's own actors above it. */
  public Registry with(List<ActorRow> rows) {
    Map<String, List<Entry>> all = new HashMap<>();
    own.forEach((name, entries) -> all.put(name, new ArrayList<>(entries)));
    int number = -1 - all.size();
    for (ActorRow row : rows) {
      int from = row.from().map(Entry::days).orElse(0);
      int to = row.to().map(Entry::days).orElse(0);
      Role role =
          new Role(
              row.country().orElse(""),
              Sectors.of(String.join(" ", row.sectors())),
              from,
              to,
              120,
              "");
      char kind = Kinds.letter(row.kind());
      for (String name : row.names()) {
        List<Entry> known = all.computeIfAbsent(Folding.fold(name), k -> new ArrayList<>());
        List<Role> roles = new ArrayList<>();
        known.stream().filter(e -> e.kind() == kind).forEach(e -> roles.addAll(e.roles()));
        known.removeIf(e -> e.kind() == kind);
        roles.add(role);
        known.add(new Entry(number--, kind, Entry.HAND, name, "", List.copyOf(roles)));
      }
    }
    Map<String, List<Entry>> fixed = new HashMap<>();
    all.forEach((name, entries) -> fixed.put(name, List.copyOf(entries)));
    return new Registry(
        table, agents, nouns, given, variants, Map.copyOf(fixed), version + "+" + rows.size());
  }

  /**
   * Who a phrase outside any text stands for.
   *
   * @param date when; without it roles are today's
   */
  public Actor phrase(String phrase, Optional<LocalDate> date) {
    return new LonePhrase(this).read(phrase, date);
  }

  /** Date and hash of the data, for provenance. */
  public String version() {
    return version;
  }

  AgentNouns agents() {
    return agents;
  }

  NounTable nouns() {
    return nouns;
  }

  GivenNames given() {
    return given;
  }

  /** Whether a user's rows are among it: their names may hold any words. */
  boolean hasOwn() {
    return !own.isEmpty();
  }

  /** A folded name as transliterations agree on it. */
  String loose(String folded) {
    return Folding.loose(folded, variants);
  }

  /** All of that folded name except persons; a user's own stand alone. */
  List<Entry> named(String folded) {
    List<Entry> mine = own.isEmpty() ? null : own.get(folded);
    if (mine != null) {
      return mine;
    }
    int posting = posting("n:", folded);
    return posting == 0 ? List.of() : table.entries(posting);
  }

  /** The same by the hash of its key; the name itself is looked at for a user's own only. */
  List<Entry> named(long hash, CharSequence name) {
    List<Entry> mine = own.isEmpty() ? null : own.get(name.toString());
    if (mine != null) {
      return mine;
    }
    int posting = table.find(hash);
    return posting == 0 ? List.of() : table.entries(posting);
  }

  List<Entry> persons(long hash) {
    int posting = table.find(hash);
    return posting == 0 ? List.of() : table.entries(posting);
  }

  /** {@link RegistryTable#COMMON} and {@link RegistryTable#UPPER} of a name. */
  int bits(String folded) {
    if (own.containsKey(folded)) {
      return 0;
    }
    int posting = posting("n:", folded);
    return posting == 0 ? 0 : table.bits(posting);
  }

  /** Persons of that full name, in any transliteration. */
  List<Entry> persons(String folded) {
    int posting = posting("p:", loose(folded));
    return posting == 0 ? List.of() : table.entries(posting);
  }

  /** Well-known persons of that surname or single name. */
  List<Entry> surnames(String folded) {
    int posting = posting("s:", loose(folded));
    return posting == 0 ? List.of() : table.entries(posting);
  }

  private int posting(String prefix, String key) {
    return table.find(Folding.finish(Folding.hash(Folding.hash(Folding.START, prefix), key)));
  }
}
