package org.casus.actor;

import org.casus.actor.AgentNouns.Agent;

/**
 * The sectors of an agent noun with what stands before and behind it: "rebel leader" REB, "UN
 * official" IGO, "police officer" COP. A general word takes over what stands beside it; of others
 * the noun wins.
 *
 * @param sectors bits of {@link Sectors}
 * @param firm whether they are told, not only the usual ones of a general word
 */
record Combination(int sectors, boolean firm) {
  /** Sectors of an organisation that make its president or spokesman one of its own. */
  private static final int BODIES =
      Sectors.of("PTY BUS NGO EDU LAB REB PRM JUD LEG REL JRN MED SPY COP CRM SOC");

  /**
   * @param agents sectors of agent nouns before it
   * @param names sectors of names before it
   * @param behind sectors behind it: "of the army"
   */
  static Combination of(Agent agent, int agents, int names, int behind, boolean opposition) {
    int own = agent.sectors();
    if (agent.general()) {
      int from = agents != 0 ? agents : names;
      from |= agents != 0 ? names & Sectors.IGO : 0;
      from = from == 0 ? behind : from;
      return from == 0 ? new Combination(own, false) : new Combination(from, true);
    }
    int beside = names == 0 ? behind : names;
    if (office(agent)) {
      if (Sectors.any(beside, Sectors.IGO)) {
        return new Combination(agent.phrase().endsWith("envoy") ? beside : own | beside, true);
      }
      if (Sectors.any(beside, BODIES) && !Sectors.any(beside, Sectors.GOV)) {
        return new Combination(beside, true);
      }
    }
    return new Combination(mixed(own, agents, names, behind, opposition), true);
  }

  private static boolean office(Agent agent) {
    String phrase = agent.phrase();
    return phrase.equals("president")
        || phrase.equals("vice president")
        || phrase.equals("deputy president")
        || phrase.equals("presidency")
        || phrase.endsWith("envoy")
        || phrase.equals("council");
  }

  private static int mixed(int own, int agents, int names, int behind, boolean opposition) {
    if (Sectors.any(names, Sectors.IGO)
        || (Sectors.any(behind, Sectors.IGO) && own != Sectors.CVL)) {
      return own == Sectors.CVL ? Sectors.IGO : own | Sectors.IGO;
    }
    boolean arms = Sectors.any(own, Sectors.MIL | Sectors.UAF);
    if (arms && (names == Sectors.REB || Sectors.any(agents, Sectors.REB | Sectors.UAF))) {
      return Sectors.REB;
    }
    if (own == Sectors.MIL && Sectors.any(agents, Sectors.COP)) {
      return Sectors.COP;
    }
    if (own == Sectors.COP && Sectors.any(agents | names, Sectors.MIL)) {
      return Sectors.MIL;
    }
    if (own == Sectors.JUD && Sectors.any(agents, Sectors.MIL)) {
      return Sectors.JUD | Sectors.MIL;
    }
    if (own == Sectors.REB && Sectors.any(agents, Sectors.PRM)) {
      return Sectors.PRM;
    }
    if (own == Sectors.CVL && opposition) {
      return Sectors.OPP;
    }
    if (own == Sectors.CVL && Sectors.any(agents, Sectors.REL)) {
      return Sectors.CVL | Sectors.REL;
    }
    return own;
  }
}
