package org.casus.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.actor.AgentNouns.Agent;

/**
 * All phrases of a story that name actors, in order, each read with what stands beside it, with the
 * story's country where it has none, and, where it is definite ("the president", "the group"), with
 * whom it points back at.
 */
final class Referents {
  private static final Set<String> GROUPS =
      Set.of(
          "group",
          "organization",
          "organisation",
          "movement",
          "faction",
          "network",
          "militant",
          "party",
          "company",
          "firm",
          "agency",
          "body",
          "alliance",
          "bloc",
          "union",
          "militia",
          "newspaper",
          "ministry",
          "bank");

  private final Cast cast;
  private final Lands lands;
  private final List<List<Referent>> bySentence = new ArrayList<>();

  /** Those with a country, in order, by the agent phrase of their head. */
  private final Map<String, List<Referent>> byAgent = new HashMap<>();

  private final List<SentenceScan> scans;

  Referents(List<SentenceScan> scans, Cast cast, Lands lands) {
    this.cast = cast;
    this.lands = lands;
    this.scans = scans;
    for (SentenceScan scan : scans) {
      bySentence.add(new ArrayList<>());
      read(scan);
    }
  }

  List<Referent> of(int sentence) {
    return bySentence.get(sentence);
  }

  /** The phrase headed by a chunk; empty where it names no actor. */
  Optional<Referent> headed(int sentence, int chunk) {
    for (Referent referent : bySentence.get(sentence)) {
      if (referent.chunk() == chunk) {
        return Optional.of(referent);
      }
    }
    return Optional.empty();
  }

  private void read(SentenceScan scan) {
    List<Chunk> chunks = scan.chunks();
    boolean first = true;
    for (int c = 0; c < chunks.size(); c++) {
      boolean head = chunks.get(c).is(Chunk.Type.NAME) || chunks.get(c).is(Chunk.Type.AGENT);
      boolean inside =
          c + 1 < chunks.size()
              && (chunks.get(c + 1).is(Chunk.Type.NAME) || chunks.get(c + 1).is(Chunk.Type.AGENT))
              && !chunks.get(c).is(Chunk.Type.STOP);
      if (!head || inside) {
        continue;
      }
      int left = scan.reader().left(c);
      List<Reading> readings = settle(scan, left, c, scan.reader().read(left, c, 0));
      if (readings.isEmpty()) {
        continue;
      }
      boolean governed = left > 0 && chunks.get(left - 1).is(Chunk.Type.PREPOSITION);
      String agent = chunks.get(c).agent().map(Agent::phrase).orElse("");
      Referent referent =
          new Referent(
              scan.number(),
              chunks.get(left).begin(),
              chunks.get(c).end(),
              c,
              readings,
              first && !governed,
              governed,
              agent);
      bySentence.get(scan.number()).add(referent);
      if (!agent.isEmpty() && !referent.first().country().isEmpty()) {
        byAgent.computeIfAbsent(agent, k -> new ArrayList<>()).add(referent);
      }
      first &= governed;
    }
  }

  /** Readings with country and antecedent; none for what names no actor. */
  List<Reading> settle(SentenceScan scan, int left, int head, List<Reading> readings) {
    List<Reading> all = new ArrayList<>(readings.size());
    for (Reading reading : readings) {
      if (!reading.nobody()) {
        all.add(settle(scan, left, head, reading));
      }
    }
    return all;
  }

  private Reading settle(SentenceScan scan, int left, int head, Reading reading) {
    Chunk chunk = scan.chunks().get(head);
    if (!chunk.is(Chunk.Type.AGENT)) {
      return organ(scan, reading);
    }
    Agent agent = chunk.agent().orElseThrow();
    if (!agent.plural() && scan.reader().definite(left, head)) {
      Optional<Reading> known = known(scan, head, agent, reading);
      if (known.isPresent()) {
        return known.get();
      }
    }
    if (reading.country().isEmpty() && landed(agent, reading)) {
      String before = sameBefore(scan.number(), head, agent);
      if (!before.isEmpty()) {
        return reading.country(before, "of those named so before");
      }
      String country = lands.near(scan.number());
      return country.isEmpty() ? reading : reading.country(country, "of the story");
    }
    return reading;
  }

  /** The country that "the Israeli army" had, when "the army" follows. */
  private String sameBefore(int sentence, int head, Agent agent) {
    List<Referent> same = byAgent.getOrDefault(agent.phrase(), List.of());
    int low = 0;
    int high = same.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Referent referent = same.get(middle);
      boolean before =
          referent.sentence() < sentence
              || (referent.sentence() == sentence && referent.chunk() < head);
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    return low == 0 ? "" : same.get(low - 1).first().country();
  }

  /** A phrase with "his", "its" or "their" before it, given whose it is. */
  Reading owned(SentenceScan scan, int head, Reading reading, Reading owner) {
    Chunk chunk = scan.chunks().get(head);
    if (!chunk.is(Chunk.Type.AGENT)) {
      return reading;
    }
    Agent agent = chunk.agent().orElseThrow();
    Reading result = reading;
    if (!owner.country().isEmpty()
        && reading.country().isEmpty()
        && !Sectors.any(owner.sectors(), Sectors.IGO)
        && !reading.country().equals(owner.country())) {
      result = result.country(owner.country(), "of " + owner.name());
    }
    boolean follows =
        agent.general() || (agent.sectors() == Sectors.CVL && FOLLOWERS.contains(agent.phrase()));
    if (follows && owner.sectors() != 0 && owner.sectors() != Sectors.CVL) {
      result = result.sectors(owner.sectors(), "sectors of " + owner.name());
    }
    return result;
  }

  private static final Set<String> FOLLOWERS =
      Set.of("follower", "supporter", "fighter", "men", "man");

  /** "Congress", "the Supreme Court", and persons of whom no country is told: the story's. */
  private Reading organ(SentenceScan scan, Reading reading) {
    boolean unknown = reading.kind() == 'H' && !reading.known();
    boolean organ =
        "GLMQJ".indexOf(reading.kind()) >= 0 && !Sectors.any(reading.sectors(), Sectors.IGO);
    Reading result = reading;
    if (unknown && reading.sectors() == 0) {
      result = result.sectors(Sectors.CVL, "nothing told of");
    }
    if (!reading.country().isEmpty() || (!organ && !unknown)) {
      return result;
    }
    String country = lands.near(scan.number());
    return country.isEmpty() ? result : result.country(country, "of the story");
  }

  /** Whether an agent without a country is taken to be of the story's. */
  private static boolean landed(Agent agent, Reading reading) {
    return !Sectors.any(reading.sectors(), Sectors.IGO)
        && !STATELESS.contains(agent.phrase())
        && reading.sectors() != 0;
  }

  private static final Set<String> STATELESS =
      Set.of(
          "terrorist",
          "coalition",
          "kidnapper",
          "bomber",
          "suicide bomber",
          "attacker",
          "fighter",
          "person",
          "man",
          "terrorist group",
          "jihadist",
          "extremist",
          "aid worker",
          "ngo",
          "aid agency",
          "humanitarian worker",
          "people",
          "foreigner",
          "individual",
          "tourist",
          "terrorist organization",
          "international community");

  /** Whom a definite phrase points back at. */
  private Optional<Reading> known(SentenceScan scan, int head, Agent agent, Reading reading) {
    if (GROUPS.contains(agent.phrase())) {
      return group(scan.number(), head, agent);
    }
    List<Person> fitting = cast.inRole(agent.phrase());
    if (fitting.isEmpty() && agent.general()) {
      fitting = cast.inRole(agent.phrase().substring(agent.phrase().lastIndexOf(' ') + 1));
    }
    for (Person person : fitting) {
      Reading known = person.reading();
      boolean land =
          reading.country().isEmpty()
              || known.country().isEmpty()
              || reading.country().equals(known.country());
      if (land) {
        return Optional.of(known.why("\"" + agent.phrase() + "\" is " + known.name()));
      }
    }
    return Optional.empty();
  }

  private Optional<Reading> group(int sentence, int before, Agent agent) {
    for (int back = 0; back < 4 && sentence - back >= 0; back++) {
      List<Referent> referents = bySentence.get(sentence - back);
      for (int i = referents.size() - 1; i >= 0; i--) {
        Referent referent = referents.get(i);
        if (back == 0 && referent.chunk() >= before) {
          continue;
        }
        Reading first = referent.first();
        if (groupOf(agent.phrase()).indexOf(first.kind()) >= 0) {
          return Optional.of(first.why("\"the " + agent.phrase() + "\" is " + first.name()));
        }
      }
    }
    return Optional.empty();
  }

  private static String groupOf(String phrase) {
    return switch (phrase) {
      case "party" -> "T";
      case "company", "firm", "bank" -> "B";
      case "newspaper" -> "R";
      case "ministry", "agency" -> "GI";
      case "alliance", "bloc", "union", "body" -> "I";
      case "militia", "militant" -> "A";
      default -> "ANTISB";
    };
  }

  List<SentenceScan> scans() {
    return scans;
  }
}
