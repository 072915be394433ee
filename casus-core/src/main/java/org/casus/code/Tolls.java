package org.casus.code;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.count.StoryCounts;
import org.casus.event.Casualty;
import org.casus.event.CasualtyKind;
import org.casus.event.EventType;

/** Which counts a type of event can have: nobody is counted dead in a handshake. */
final class Tolls {
  private static final Set<CasualtyKind> HARM =
      EnumSet.of(
          CasualtyKind.KILLED,
          CasualtyKind.INJURED,
          CasualtyKind.CASUALTIES,
          CasualtyKind.MISSING,
          CasualtyKind.DISPLACED,
          CasualtyKind.ABDUCTED,
          CasualtyKind.DETAINED);

  private static final Map<EventType, Set<CasualtyKind>> ALLOWED =
      Map.of(
          EventType.ASSAULT,
          HARM,
          EventType.PROTEST,
          EnumSet.allOf(CasualtyKind.class),
          EventType.COERCE,
          EnumSet.of(
              CasualtyKind.DETAINED,
              CasualtyKind.DISPLACED,
              CasualtyKind.KILLED,
              CasualtyKind.INJURED),
          EventType.RETREAT,
          EnumSet.of(CasualtyKind.ABDUCTED, CasualtyKind.DETAINED, CasualtyKind.DISPLACED),
          EventType.SANCTION,
          EnumSet.of(CasualtyKind.DETAINED),
          EventType.AID,
          EnumSet.of(CasualtyKind.DISPLACED),
          EventType.ACCUSE,
          EnumSet.noneOf(CasualtyKind.class));

  private Tolls() {}

  static List<Casualty> of(StoryCounts counts, int sentence, Match match) {
    Set<CasualtyKind> allowed = ALLOWED.getOrDefault(match.entry().gives().type(), Set.of());
    if (allowed.isEmpty()) {
      return List.of();
    }
    List<Casualty> found = new ArrayList<>();
    add(counts.of(sentence, match.trigger()), allowed, found);
    if (found.isEmpty() && match.support() >= 0) {
      add(counts.of(sentence, match.support()), allowed, found);
    }
    return found;
  }

  private static void add(List<Casualty> counts, Set<CasualtyKind> allowed, List<Casualty> found) {
    for (Casualty c : counts) {
      if (allowed.contains(c.kind())) {
        found.add(c);
      }
    }
  }
}
