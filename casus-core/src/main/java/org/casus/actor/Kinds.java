package org.casus.actor;

import java.util.EnumSet;
import java.util.Set;
import org.casus.event.ActorKind;

/** What the registry's kinds and sectors mean for an actor's kind and its noun classes. */
final class Kinds {
  private Kinds() {}

  static ActorKind of(char kind) {
    return switch (kind) {
      case 'C', 'D', 'P' -> ActorKind.COUNTRY;
      case 'K', 'G', 'L', 'J', 'M', 'Q' -> ActorKind.GOVERNMENT;
      case 'I' -> ActorKind.IGO;
      case 'N' -> ActorKind.NGO;
      case 'A' -> ActorKind.ARMED_GROUP;
      case 'T' -> ActorKind.PARTY;
      case 'R' -> ActorKind.MEDIA;
      case 'B' -> ActorKind.COMPANY;
      case 'H' -> ActorKind.PERSON;
      case 'S' -> ActorKind.GROUP;
      case 'U', 'X' -> ActorKind.ORGANISATION;
      default -> ActorKind.OTHER;
    };
  }

  static char letter(ActorKind kind) {
    return switch (kind) {
      case COUNTRY -> 'C';
      case GOVERNMENT -> 'G';
      case PERSON -> 'H';
      case GROUP -> 'S';
      case ORGANISATION, OTHER -> 'X';
      case IGO -> 'I';
      case NGO -> 'N';
      case ARMED_GROUP -> 'A';
      case PARTY -> 'T';
      case MEDIA -> 'R';
      case COMPANY -> 'B';
    };
  }

  /** The classes of an actor of this kind and these sectors. */
  static Set<NounClass> classes(char kind, int sectors) {
    EnumSet<NounClass> found = EnumSet.of(NounClass.ACTOR);
    switch (kind) {
      case 'C' -> found.addAll(Set.of(NounClass.STATE, NounClass.PLACE));
      case 'K' -> found.addAll(Set.of(NounClass.STATE, NounClass.OFFICIAL, NounClass.PLACE));
      case 'P' -> {
        found.remove(NounClass.ACTOR);
        found.add(NounClass.PLACE);
      }
      case 'D', 'S' -> found.addAll(Set.of(NounClass.GROUP, NounClass.PERSON));
      case 'H' -> found.add(NounClass.PERSON);
      case 'G' -> found.addAll(Set.of(NounClass.STATE, NounClass.OFFICIAL));
      case 'L' -> found.addAll(Set.of(NounClass.OFFICIAL, NounClass.GROUP));
      case 'I' -> found.add(NounClass.IGO);
      case 'N' -> found.add(NounClass.NGO);
      case 'T' -> found.add(NounClass.PARTY);
      case 'R' -> found.add(NounClass.MEDIA);
      case 'B' -> found.add(NounClass.COMPANY);
      default -> {}
    }
    add(found, sectors, Sectors.MIL, NounClass.MILITARY);
    add(found, sectors, Sectors.COP, NounClass.POLICE);
    add(found, sectors, Sectors.REB | Sectors.PRM, NounClass.REBEL);
    add(
        found,
        sectors,
        Sectors.MIL | Sectors.COP | Sectors.REB | Sectors.PRM | Sectors.UAF,
        NounClass.ARMED);
    add(found, sectors, Sectors.JUD, NounClass.COURT);
    add(found, sectors, Sectors.JRN, NounClass.MEDIA);
    add(found, sectors, Sectors.PTY, NounClass.PARTY);
    add(found, sectors, Sectors.BUS, NounClass.COMPANY);
    add(found, sectors, Sectors.NGO, NounClass.NGO);
    add(found, sectors, Sectors.IGO, NounClass.IGO);
    if (kind != 'C') {
      add(found, sectors, Sectors.GOV | Sectors.LEG, NounClass.OFFICIAL);
    }
    return found;
  }

  private static void add(Set<NounClass> to, int sectors, int of, NounClass found) {
    if (Sectors.any(sectors, of)) {
      to.add(found);
    }
  }
}
