package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.actor.AgentNouns.Agent;
import org.jspecify.annotations.Nullable;

/**
 * Everybody whom a story names, with what it says of them anywhere: full names first, then the
 * surnames and short names that stand for them; titles ("Brazilian President X") and appositions
 * ("X, a spokesman for the ministry") give country and sectors to whom the registry does not know.
 */
final class Cast implements PhraseReader.Names {
  private final Registry registry;
  private final Choice choice;
  private final Optional<LocalDate> day;
  private final List<String> nearby;
  private final List<Person> persons = new ArrayList<>();
  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final Map<String, List<Person>> byWord = new HashMap<>();
  private final Map<String, List<Person>> byRole = new HashMap<>();
  private final IdentityHashMap<Found, Person> byName = new IdentityHashMap<>();
  private final IdentityHashMap<Found, Words> wordsOf = new IdentityHashMap<>();
  private final Map<String, Found> acronyms = new HashMap<>();

  Cast(Registry registry, Optional<LocalDate> day, List<String> nearby) {
    this.registry = registry;
    this.choice = new Choice(registry);
    this.day = day;
    this.nearby = nearby;
  }

  @Override
  public Reading name(Found name, String country, int title, boolean former) {
    Person person = byName.get(name);
    if (person != null) {
      return person.reading();
    }
    Words words = wordsOf.get(name);
    if (words == null) {
      return Reading.NOBODY;
    }
    Found full =
        name.entries().isEmpty()
            ? acronyms.getOrDefault(words.folded(name.begin(), name.end()), name)
            : name;
    Words of = wordsOf.getOrDefault(full, words);
    return choice.of(of, full, hint(country, title, former));
  }

  private Choice.Hint hint(String country, int title, boolean former) {
    return new Choice.Hint(day, country, title, former, nearby);
  }

  Optional<Person> person(Found name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Takes in all names of the story. */
  void meet(List<SentenceScan> scans) {
    for (SentenceScan scan : scans) {
      for (Chunk chunk : scan.chunks()) {
        chunk.name().ifPresent(name -> wordsOf.put(name, scan.words()));
      }
      brackets(scan);
    }
    for (int pass = 0; pass < 2; pass++) {
      for (SentenceScan scan : scans) {
        for (int c = 0; c < scan.chunks().size(); c++) {
          Chunk chunk = scan.chunks().get(c);
          if (chunk.is(Chunk.Type.NAME)) {
            Found name = chunk.name().orElseThrow();
            boolean full = name.end() - name.begin() > 1;
            if (full == (pass == 0) && mayBePerson(name)) {
              meet(scan, c, name, full);
            } else if (pass == 1 && !full && name.kind("PT")) {
              surname(scan, name);
            }
          }
        }
      }
    }
    index();
  }

  /** A town's name that is also the surname of somebody whom the story names in full. */
  private void surname(SentenceScan scan, Found name) {
    String loose = registry.loose(scan.words().folded(name.begin(), name.end()));
    List<Person> called = bySurname.getOrDefault(loose, List.of());
    if (!called.isEmpty()) {
      byName.put(name, called.get(called.size() - 1));
    }
  }

  private static boolean mayBePerson(Found name) {
    return name.person() || name.entries().isEmpty();
  }

  private void meet(SentenceScan scan, int c, Found name, boolean full) {
    Words words = scan.words();
    List<String> loose =
        List.of(registry.loose(words.folded(name.begin(), name.end())).split(" ", -1));
    Person person = full ? fullName(loose) : shortName(loose.get(0));
    Title title = Title.of(scan, c);
    List<Title.Apposed> apposed = Title.apposed(scan, c);
    if (person == null) {
      Reading told =
          title.before().nobody() && !apposed.isEmpty() ? apposed.get(0).reading() : title.before();
      int sectors = told.firm() ? told.sectors() : 0;
      Reading reading = choice.of(words, name, hint(told.country(), sectors, title.former()));
      if (reading.kind() != 'H'
          && !title.personal()
          && apposed.isEmpty()
          && !personal(scan, c, name)) {
        return;
      }
      Reading human =
          new Reading(
              reading.name(),
              reading.id(),
              'H',
              reading.country(),
              reading.sectors(),
              false,
              reading.gender(),
              reading.firm(),
              reading.why());
      person = new Person(human, registry.loose(Folding.fold(reading.name())));
      add(person);
      roles(name, reading, person);
    }
    byName.put(name, person);
    if (title.personal()) {
      person.is(title.before(), title.words());
    }
    if (title.gender() != Gender.UNKNOWN) {
      person.gender(title.gender());
    }
    for (Title.Apposed one : apposed) {
      person.is(one.reading(), one.words());
    }
  }

  /**
   * Two or three capitals that no common noun is among, and that no preposition of place governs.
   */
  private boolean personal(SentenceScan scan, int c, Found name) {
    int length = name.end() - name.begin();
    Words words = scan.words();
    if (length < 2 || length > 3 || !name.entries().isEmpty() || words.headline()) {
      return false;
    }
    for (int i = name.begin(); i < name.end(); i++) {
      String form = words.form(i);
      boolean letters =
          form.chars()
              .allMatch(
                  ch ->
                      Character.isLetter(ch) || ch == '-' || ch == '.' || ch == '\'' || ch == '’');
      if (!letters
          || words.upper(i)
          || !registry.nouns().of(AgentNouns.singular(words.folded(i))).isEmpty()) {
        return false;
      }
    }
    return c == 0 || !PLACING.contains(words.folded(scan.chunks().get(c - 1).begin()));
  }

  private static final Set<String> PLACING =
      Set.of("in", "at", "near", "on", "around", "outside", "across", "into", "the");

  /** The words of the offices that the registry knows of: "president" for "the president". */
  private static void roles(Found name, Reading reading, Person person) {
    for (Entry entry : name.entries()) {
      if (entry.name().equals(reading.name())) {
        Set<String> words = new HashSet<>();
        for (Role role : entry.roles()) {
          String title = role.title().toLowerCase(Locale.ROOT);
          for (String office :
              List.of(
                  "prime minister",
                  "president",
                  "king",
                  "chancellor",
                  "secretary general",
                  "foreign minister",
                  "defense minister",
                  "secretary of state",
                  "senator")) {
            boolean holds =
                title.startsWith(office)
                    || (office.equals("president") && title.startsWith("head of state"));
            if (holds && role.weight() >= 40) {
              words.add(office);
            }
          }
        }
        if (words.contains("prime minister")) {
          words.add("premier");
        }
        person.roles(words);
      }
    }
  }

  private @Nullable Person fullName(List<String> loose) {
    for (Person person : bySurname.getOrDefault(loose.get(loose.size() - 1), List.of())) {
      if (person.same(loose)) {
        return person;
      }
    }
    return null;
  }

  /** The last named in full whose surname it is, else whose name it is part of. */
  private @Nullable Person shortName(String loose) {
    for (Map<String, List<Person>> index : List.of(bySurname, byWord)) {
      List<Person> called = index.getOrDefault(loose, List.of());
      if (!called.isEmpty()) {
        return called.get(called.size() - 1);
      }
    }
    return null;
  }

  private void add(Person person) {
    persons.add(person);
    bySurname.computeIfAbsent(person.surname(), k -> new ArrayList<>(1)).add(person);
    for (String word : person.words()) {
      byWord.computeIfAbsent(word, k -> new ArrayList<>(1)).add(person);
    }
  }

  /** Those whom a role was told of: "president", "aide"; in the order of their first mention. */
  List<Person> inRole(String role) {
    return byRole.getOrDefault(role, List.of());
  }

  private void index() {
    for (Person person : persons) {
      for (String role : person.roles()) {
        byRole.computeIfAbsent(role, k -> new ArrayList<>(1)).add(person);
      }
    }
  }

  /** "Farabundo Marti National Liberation Front (FMLN)": the acronym is the name's from here on. */
  private void brackets(SentenceScan scan) {
    List<Chunk> chunks = scan.chunks();
    for (int c = 0; c + 3 < chunks.size(); c++) {
      boolean bracket =
          chunks.get(c + 1).is(Chunk.Type.STOP)
              && scan.words().form(chunks.get(c + 1).begin()).equals("(");
      if (bracket
          && chunks.get(c).is(Chunk.Type.NAME)
          && chunks.get(c + 2).is(Chunk.Type.NAME)
          && scan.words().upper(chunks.get(c + 2).begin())) {
        Found acronym = chunks.get(c + 2).name().orElseThrow();
        Found full = chunks.get(c).name().orElseThrow();
        if (acronym.entries().isEmpty() && !full.entries().isEmpty()) {
          acronyms.putIfAbsent(scan.words().folded(acronym.begin(), acronym.end()), full);
        }
      }
    }
  }

  /** A phrase's agent nouns, as roles that somebody can be called by later. */
  static Set<String> words(Agent agent) {
    Set<String> words = new HashSet<>();
    words.add(agent.phrase());
    String phrase = agent.phrase();
    words.add(phrase.substring(phrase.lastIndexOf(' ') + 1));
    return words;
  }
}
