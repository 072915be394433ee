package org.casus.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.actor.AgentNouns.Agent;

/**
 * Reads a noun phrase from its chunks: the head says who, what stands before and behind it says of
 * which country and sector. "Turkish policeman" is TUR COP: the agent noun wins, the modifier adds
 * the country.
 */
final class PhraseReader {
  /** Who a name stands for, in a text or outside one. */
  interface Names {
    /**
     * Whom a name in its phrase stands for.
     *
     * @param country that the phrase itself gives; empty for none
     * @param title sectors of the title before the name; 0 for none
     */
    Reading name(Found name, String country, int title, boolean former);
  }

  private static final int DEEPEST = 4;
  private final Registry registry;
  private final Names names;
  private final Words words;
  private final List<Chunk> chunks;

  PhraseReader(Registry registry, Names names, Words words, List<Chunk> chunks) {
    this.registry = registry;
    this.names = names;
    this.words = words;
    this.chunks = chunks;
  }

  /** What the modifiers of a phrase said. */
  private static final class Modifiers {
    final List<String> countries = new ArrayList<>();
    int sectors;
    int agentSectors;
    boolean former;
    boolean opposition;

    void country(String country) {
      if (!country.isEmpty() && !countries.contains(country)) {
        countries.add(country);
      }
    }
  }

  /**
   * The readings of a phrase; several for "US and Iraqi troops".
   *
   * @param left its first chunk
   * @param head its head's chunk
   */
  List<Reading> read(int left, int head, int depth) {
    Chunk chunk = chunks.get(head);
    Modifiers before = before(left, head);
    return switch (chunk.type()) {
      case NAME -> List.of(name(chunk, before, head, depth));
      case AGENT -> agent(chunk, before, left, head, depth);
      case WORD, DETERMINER -> List.of(thing(chunk, before, left, head, depth));
      default -> List.of(Reading.NOBODY);
    };
  }

  private Modifiers before(int left, int head) {
    Modifiers all = new Modifiers();
    for (int c = left; c < head; c++) {
      Chunk chunk = chunks.get(c);
      switch (chunk.type()) {
        case NAME -> {
          Reading name = names.name(chunk.name().orElseThrow(), "", 0, false);
          all.country(name.country());
          if ("CDP".indexOf(name.kind()) < 0 && name.kind() != 'H') {
            all.sectors |= name.sectors();
          } else if (name.kind() == 'H') {
            all.sectors |= name.sectors() & ~Sectors.CVL;
          }
        }
        case AGENT -> {
          Agent agent = chunk.agent().orElseThrow();
          if (!agent.general()) {
            all.agentSectors |= agent.sectors();
          } else if (chunk.end() - chunk.begin() > 1) {
            all.agentSectors |= agent.sectors();
          }
          all.opposition |= Sectors.any(agent.sectors(), Sectors.OPP);
        }
        case FORMER -> all.former = true;
        case WORD -> prefix(words.form(chunk.begin()), all);
        default -> {}
      }
    }
    return all;
  }

  /** "US-Iraqi", "ex-president": countries joined by a hyphen. */
  private void prefix(String form, Modifiers all) {
    int hyphen = form.indexOf('-');
    if (hyphen <= 0 || hyphen == form.length() - 1) {
      return;
    }
    String first = form.substring(0, hyphen);
    String second = form.substring(hyphen + 1);
    if (Character.isUpperCase(second.charAt(0))) {
      for (String part : List.of(first, second)) {
        for (Entry entry : registry.named(Folding.fold(part))) {
          if ("CD".indexOf(entry.kind()) >= 0) {
            all.country(entry.role(Optional.empty()).country());
            break;
          }
        }
      }
    }
  }

  private Reading name(Chunk chunk, Modifiers before, int head, int depth) {
    Found found = chunk.name().orElseThrow();
    String country = before.countries.isEmpty() ? "" : before.countries.get(0);
    int title =
        before.agentSectors != 0 ? before.agentSectors : found.person() ? before.sectors : 0;
    Reading name = names.name(found, country, title, before.former);
    boolean elsewhere =
        !country.isEmpty() && !name.country().isEmpty() && !country.equals(name.country());
    if (elsewhere && "GLMQJ".indexOf(name.kind()) >= 0) {
      int own =
          registry
              .agents()
              .of(words.folded(chunk.begin(), chunk.end()))
              .map(Agent::sectors)
              .orElse(name.sectors());
      return name.sectors(own, "a namesake")
          .country(country, "from the phrase")
          .name(words.text(chunk.begin(), chunk.end()));
    }
    if (name.country().isEmpty() && "GXLMQJ".indexOf(name.kind()) >= 0) {
      After after = after(head, depth);
      String of = country.isEmpty() ? after.country : country;
      return of.isEmpty() ? name : name.country(of, "from the phrase");
    }
    return name;
  }

  private List<Reading> agent(Chunk chunk, Modifiers before, int left, int head, int depth) {
    Agent agent = chunk.agent().orElseThrow();
    After after = after(head, depth);
    Combination combined =
        Combination.of(
            agent, before.agentSectors, before.sectors, after.sectors, before.opposition);
    int sectors = combined.sectors();
    String rule = "agent \"" + agent.phrase() + "\"";
    if (before.former
        && Sectors.any(sectors, Sectors.GOV | Sectors.LEG | Sectors.SPY | Sectors.MIL)) {
      sectors = Sectors.ELI;
    }
    String name = words.text(chunks.get(left).begin(), chunk.end());
    List<String> countries = new ArrayList<>(before.countries);
    if (countries.isEmpty()) {
      countries.add(after.country.isEmpty() ? Typical.country(agent.phrase()) : after.country);
    }
    List<Reading> all = new ArrayList<>();
    int take = joined(left, head) ? countries.size() : 1;
    for (int i = 0; i < take; i++) {
      all.add(
          new Reading(
              stripped(name),
              "",
              'a',
              countries.get(i),
              sectors,
              agent.plural(),
              gender(agent),
              combined.firm(),
              rule));
    }
    return all;
  }

  /** "US and Iraqi troops": two names of countries joined before one head. */
  private boolean joined(int left, int head) {
    for (int c = left + 1; c < head; c++) {
      if (chunks.get(c).is(Chunk.Type.AND)) {
        return true;
      }
      if (chunks.get(c).is(Chunk.Type.WORD) && words.form(chunks.get(c).begin()).indexOf('-') > 0) {
        return true;
      }
    }
    return false;
  }

  private static String stripped(String name) {
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    for (String article : List.of("the ", "a ", "an ")) {
      if (lower.startsWith(article)) {
        return name.substring(article.length());
      }
    }
    return name;
  }

  private static Gender gender(Agent agent) {
    String phrase = agent.phrase();
    if (agent.plural()) {
      return Gender.UNKNOWN;
    }
    if (phrase.endsWith("woman")
        || phrase.endsWith("girl")
        || phrase.equals("mother")
        || phrase.equals("wife")
        || phrase.equals("queen")
        || phrase.equals("daughter")
        || phrase.equals("sister")
        || phrase.equals("widow")
        || phrase.equals("nun")
        || phrase.equals("actress")) {
      return Gender.FEMALE;
    }
    return phrase.endsWith("man")
            || phrase.endsWith("boy")
            || phrase.equals("father")
            || phrase.equals("husband")
            || phrase.equals("king")
            || phrase.equals("son")
            || phrase.equals("brother")
            || phrase.equals("priest")
            || phrase.equals("bishop")
        ? Gender.MALE
        : Gender.UNKNOWN;
  }

  /** Whether the noun names persons: "joggers", "those". */
  private boolean people(Chunk chunk) {
    String word = words.folded(chunk.begin());
    if (word.equals("those")) {
      return true;
    }
    var classes = registry.nouns().of(AgentNouns.singular(word));
    return chunk.is(Chunk.Type.WORD)
        && classes.contains(NounClass.PERSON)
        && classes.stream().allMatch(NounClass::acts);
  }

  /** A head that is neither a name nor an agent: "targets in Syria", "hundreds of villagers". */
  private Reading thing(Chunk chunk, Modifiers before, int left, int head, int depth) {
    After after = after(head, depth);
    if (after.of.isPresent()
        && (chunk.is(Chunk.Type.DETERMINER) || QUANTITIES.contains(words.folded(chunk.begin())))) {
      return after.of.get();
    }
    String country = before.countries.isEmpty() ? after.country : before.countries.get(0);
    int sectors = before.agentSectors != 0 ? before.agentSectors : before.sectors;
    if (sectors == 0
        && after.of.isPresent()
        && !after.of.get().nobody()
        && after.of.get().kind() != 'C') {
      sectors = after.sectors;
    }
    if (people(chunk)) {
      boolean many = words.folded(chunk.begin()).endsWith("s");
      String who = stripped(words.text(chunks.get(left).begin(), chunk.end()));
      int of = sectors == 0 ? Sectors.CVL : sectors;
      return new Reading(
          who, "", 'a', country, of, many, Gender.UNKNOWN, sectors != 0, "a noun for persons");
    }
    if (country.isEmpty() && sectors == 0) {
      return Reading.NOBODY;
    }
    String name = stripped(words.text(chunks.get(left).begin(), chunk.end()));
    return new Reading(
        name, "", 'X', country, sectors, false, Gender.UNKNOWN, "known by its modifiers");
  }

  private static final java.util.Set<String> QUANTITIES =
      java.util.Set.of(
          "hundreds",
          "thousands",
          "dozens",
          "scores",
          "number",
          "millions",
          "majority",
          "handful",
          "group",
          "groups",
          "crowd",
          "crowds",
          "range",
          "series",
          "lot",
          "most",
          "many",
          "some",
          "rest",
          "all",
          "couple",
          "pair",
          "bulk",
          "remnants",
          "swarm",
          "wave",
          "tens");

  /** What stands behind the head: "of France", "in Congo", "for the foreign ministry". */
  private static final class After {
    String country = "";
    int sectors;
    Optional<Reading> of = Optional.empty();
    int end;
  }

  /** The chunk after a phrase with what stands behind its head. */
  int end(int head) {
    return after(head, 0).end;
  }

  private After after(int head, int depth) {
    After found = new After();
    int c = head + 1;
    found.end = c;
    if (depth > DEEPEST) {
      return found;
    }
    if (c + 1 < chunks.size()
        && chunks.get(c).is(Chunk.Type.STOP)
        && words.form(chunks.get(c).begin()).equals("(")) {
      c += 3; // an acronym in brackets
    }
    for (int turn = 0; turn < 3 && c + 1 < chunks.size(); turn++) {
      Chunk preposition = chunks.get(c);
      if (!preposition.is(Chunk.Type.PREPOSITION)) {
        break;
      }
      String p = words.folded(preposition.begin());
      if (!RELATING.contains(p)) {
        break;
      }
      int[] phrase = phrase(c + 1);
      if (phrase.length == 0) {
        break;
      }
      List<Reading> readings = read(phrase[0], phrase[1], depth + 1);
      Reading reading = readings.isEmpty() ? Reading.NOBODY : readings.get(0);
      if (!reading.nobody()) {
        if (p.equals("of") && found.of.isEmpty()) {
          found.of = Optional.of(reading);
        }
        if (found.country.isEmpty() && !p.equals("to")) {
          found.country = reading.country();
        }
        if (!p.equals("in")
            && !p.equals("to")
            && "CDPK".indexOf(reading.kind()) < 0
            && found.sectors == 0) {
          found.sectors = reading.sectors();
        }
      }
      c = phrase[1] + 1;
      found.end = c;
    }
    return found;
  }

  private static final java.util.Set<String> RELATING =
      java.util.Set.of("of", "in", "from", "for", "at", "with", "to");

  /** The first chunk of the phrase that a chunk heads, as far as it can be told without a tree. */
  int left(int head) {
    int left = head;
    while (left > 0) {
      Chunk chunk = chunks.get(left - 1);
      if (chunk.is(Chunk.Type.DETERMINER)) {
        left--;
        continue;
      }
      boolean part =
          chunk.is(Chunk.Type.AGENT)
              || chunk.is(Chunk.Type.FORMER)
              || chunk.is(Chunk.Type.HONORIFIC)
              || (chunk.is(Chunk.Type.NAME)
                  && !(chunk.kind("H") && !chunks.get(left).is(Chunk.Type.POSSESSIVE)))
              || chunk.is(Chunk.Type.POSSESSIVE);
      if (part && !chunks.get(left).is(Chunk.Type.DETERMINER)) {
        left--;
        continue;
      }
      int reach = left - 1;
      while (reach > 0 && left - reach < 4 && chunks.get(reach).is(Chunk.Type.WORD)) {
        reach--;
      }
      boolean bridge =
          chunk.is(Chunk.Type.WORD)
              && reach >= 0
              && (chunks.get(reach).kind("D") || chunks.get(reach).is(Chunk.Type.POSSESSIVE));
      if (bridge) {
        left = reach;
        continue;
      }
      if (chunk.is(Chunk.Type.AND)
          && left > 1
          && chunks.get(left - 2).kind("CD")
          && chunks.get(left).kind("CD")) {
        left -= 2;
        continue;
      }
      break;
    }
    return left;
  }

  /** Whether the phrase is definite: "the president", "his aide". */
  boolean definite(int left, int head) {
    for (int c = left; c < head; c++) {
      String word = words.folded(chunks.get(c).begin());
      if (word.equals("the") || word.equals("this") || word.equals("that")) {
        return true;
      }
    }
    return false;
  }

  /** First and head chunk of the noun phrase that starts here; empty where none does. */
  int[] phrase(int start) {
    int c = start;
    int plain = 0;
    while (c < chunks.size()) {
      Chunk chunk = chunks.get(c);
      if (chunk.is(Chunk.Type.NAME) || chunk.is(Chunk.Type.AGENT)) {
        break;
      }
      boolean light =
          chunk.is(Chunk.Type.DETERMINER)
              || chunk.is(Chunk.Type.FORMER)
              || chunk.is(Chunk.Type.HONORIFIC);
      if (chunk.is(Chunk.Type.WORD)) {
        plain++;
      } else if (!light) {
        return new int[0];
      }
      if (plain > 3) {
        return new int[0];
      }
      c++;
    }
    if (c == chunks.size()) {
      return new int[0];
    }
    int head = c;
    while (head + 1 < chunks.size()) {
      Chunk next = chunks.get(head + 1);
      if (next.is(Chunk.Type.NAME) || next.is(Chunk.Type.AGENT)) {
        head++;
        continue;
      }
      boolean adjective = chunks.get(head).kind("D") || next.is(Chunk.Type.POSSESSIVE);
      int reach = head + 2;
      if (adjective) {
        int words = 0;
        while (reach < chunks.size() && chunks.get(reach).is(Chunk.Type.WORD) && words < 3) {
          reach++;
          words++;
        }
        if (reach < chunks.size()
            && (next.is(Chunk.Type.WORD) || next.is(Chunk.Type.POSSESSIVE))
            && (chunks.get(reach).is(Chunk.Type.NAME) || chunks.get(reach).is(Chunk.Type.AGENT))) {
          head = reach;
          continue;
        }
      }
      break;
    }
    return new int[] {start, head};
  }
}
