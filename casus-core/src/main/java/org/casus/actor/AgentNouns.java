package org.casus.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Agent nouns and the sectors they stand for: "foreign minister" GOV, "gunmen" UAF. Resource {@code
 * agents.tsv}, made by {@code data/registry}.
 */
final class AgentNouns {
  /**
   * What an agent noun says.
   *
   * @param phrase singular, folded
   * @param sectors bits of {@link Sectors}; 0 where it names no sector of its own
   * @param general whether what stands before or behind it decides: "leader", "member"
   * @param plural whether it stood in the plural
   */
  record Agent(String phrase, int sectors, boolean general, boolean plural) {}

  private final Map<String, Agent> agents = new HashMap<>(16384);
  private final Map<String, Integer> longest = new HashMap<>(2048);

  static AgentNouns load() {
    AgentNouns table = new AgentNouns();
    TextTable.read("agents.tsv", table::add);
    return table;
  }

  private void add(String sectors, String phrases) {
    boolean general = sectors.startsWith("*");
    int bits = Sectors.of(general ? sectors.substring(1) : sectors);
    int start = 0;
    for (int end; start < phrases.length(); start = end + 1) {
      end = phrases.indexOf('|', start);
      end = end < 0 ? phrases.length() : end;
      add(phrases.substring(start, end), bits, general);
    }
  }

  private void add(String phrase, int bits, boolean general) {
    agents.put(phrase, new Agent(phrase, bits, general, plural(phrase)));
    int blank = phrase.indexOf(' ');
    if (blank > 0) {
      int words = 1;
      for (int at = blank; at > 0; at = phrase.indexOf(' ', at + 1)) {
        words++;
      }
      longest.merge(phrase.substring(0, blank), words, Math::max);
    }
  }

  /** How many words the longest phrase has that begins with this word; 1 where none has more. */
  int longest(String first) {
    return longest.getOrDefault(first, 1);
  }

  /** A folded phrase, singular or plural. */
  Optional<Agent> of(String phrase) {
    Agent agent = agents.get(phrase);
    if (agent != null) {
      return Optional.of(agent);
    }
    String single = singular(phrase);
    if (single.equals(phrase)) {
      return Optional.empty();
    }
    agent = agents.get(single);
    if (agent == null && phrase.endsWith("es")) {
      agent = agents.get(phrase.substring(0, phrase.length() - 2));
    }
    return agent == null
        ? Optional.empty()
        : Optional.of(new Agent(agent.phrase, agent.sectors, agent.general, true));
  }

  private static boolean plural(String phrase) {
    return phrase.endsWith("men")
        || phrase.endsWith("people")
        || phrase.endsWith("forces")
        || phrase.endsWith("children")
        || phrase.endsWith("authorities")
        || phrase.endsWith("paramilitaries")
        || phrase.endsWith("police");
  }

  /** "gunmen" gunman, "ministries" ministry, "officers" officer; by rule. */
  static String singular(String phrase) {
    if (phrase.endsWith("men")) {
      return phrase.substring(0, phrase.length() - 2) + "an";
    }
    if (phrase.endsWith("ies") && phrase.length() > 4) {
      return phrase.substring(0, phrase.length() - 3) + "y";
    }
    if (phrase.endsWith("ches") || phrase.endsWith("shes") || phrase.endsWith("sses")) {
      return phrase.substring(0, phrase.length() - 2);
    }
    return phrase.endsWith("s") && !phrase.endsWith("ss") && phrase.length() > 3
        ? phrase.substring(0, phrase.length() - 1)
        : phrase;
  }
}
