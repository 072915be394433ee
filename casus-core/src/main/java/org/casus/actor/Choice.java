package org.casus.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whom of those who share a name it stands for, and in which role: by phrase, date and story. */
final class Choice {
  /** What "today" is where no date is given: when the facts were collected. */
  static final LocalDate TODAY = LocalDate.of(2026, 5, 31);

  /** Years after which somebody out of office is read as of the elite when no date is given. */
  private static final int RECENT = 3;

  /**
   * What is known beside the name.
   *
   * @param country that the phrase gives, empty for none
   * @param title sectors of the title before the name, 0 for none
   * @param nearby countries of the story, the most frequent first
   */
  record Hint(
      Optional<LocalDate> day, String country, int title, boolean former, List<String> nearby) {}

  private static final Entry NOBODY = new Entry(0, 'X', 0, "", "", List.of());

  private final Registry registry;

  Choice(Registry registry) {
    this.registry = registry;
  }

  Reading of(Words words, Found name, Hint hint) {
    String text = words.text(name.begin(), name.end());
    List<Entry> entries = compatriots(likely(name, hint), hint);
    if (entries.isEmpty() && name.end() == name.begin() + 1) {
      entries = surnames(words, name, hint);
    }
    if (entries.isEmpty()) {
      boolean person = name.person() || hint.title() != 0;
      return new Reading(
          text,
          "",
          person ? 'H' : 'X',
          hint.country(),
          former(hint, hint.title()),
          false,
          gender(words, name),
          "name not in the registry");
    }
    Entry best = best(entries, hint);
    Role role = role(best, hint);
    String why = "registry: " + best.name() + (role.title().isEmpty() ? "" : ", " + role.title());
    if (best.person()) {
      return person(best, role, hint, why);
    }
    boolean people = best.kind() == 'D' && many(words, name);
    String called = best.kind() == 'P' || best.kind() == 'D' ? text : best.name();
    int sectors = people ? Sectors.CVL : role.sectors();
    return new Reading(
        called, id(best), best.kind(), role.country(), sectors, people, Gender.UNKNOWN, why);
  }

  /** Where the phrase gives a country, namesakes of other countries count only if well known. */
  private static List<Entry> compatriots(List<Entry> entries, Hint hint) {
    boolean foreign =
        !hint.country().isEmpty()
            && !entries.isEmpty()
            && entries.stream()
                .allMatch(e -> e.person() && !e.hand() && e.weight() < 60 && !e.of(hint.country()));
    return foreign ? List.of() : entries;
  }

  private Reading person(Entry best, Role role, Hint hint, String why) {
    int sectors = role.sectors();
    String reason = why;
    if (hint.title() != 0 && !(best.hand() && Sectors.any(sectors, Sectors.IGO))) {
      sectors = former(hint, hint.title());
      reason += "; role from the title in the text";
    } else if (hint.former()) {
      sectors = Sectors.ELI;
    }
    boolean office = Sectors.any(hint.title(), Sectors.GOV | Sectors.LEG | Sectors.MIL);
    boolean told = !hint.country().isEmpty() && (office || role.country().isEmpty());
    String country = told ? hint.country() : role.country();
    Gender gender =
        (best.flags() & Entry.FEMALE) != 0
            ? Gender.FEMALE
            : (best.flags() & Entry.MALE) != 0 ? Gender.MALE : Gender.UNKNOWN;
    return new Reading(best.name(), id(best), best.kind(), country, sectors, false, gender, reason);
  }

  /** The role on the day; of a phrase read as of today also one that ended not long before. */
  private static Role role(Entry entry, Hint hint) {
    boolean today = hint.day().filter(TODAY::equals).isPresent();
    if (today && entry.person() && !entry.inOffice(TODAY)) {
      return entry.role(Optional.of(TODAY.minusYears(RECENT)));
    }
    return entry.role(hint.day());
  }

  /** "Iraqis", "an Iraqi": people, not an adjective. */
  private static boolean many(Words words, Found name) {
    String last = words.folded(name.end() - 1);
    return (last.endsWith("s") && !last.endsWith("ss")) || last.endsWith("men");
  }

  /**
   * Parties, firms and the like of one word or an acronym are many: one that no hand-written row
   * names counts only in a story of its country.
   */
  private static List<Entry> likely(Found name, Hint hint) {
    Entry only = name.entries().isEmpty() ? NOBODY : name.entries().get(0);
    boolean sure = only.hand() || "CDKPH".indexOf(only.kind()) >= 0;
    if (sure || name.end() - name.begin() > 1 || only.equals(NOBODY)) {
      return name.entries();
    }
    return name.entries().stream()
        .filter(
            e ->
                e.hand()
                    || "CDKP".indexOf(e.kind()) >= 0
                    || e.of(hint.country())
                    || hint.nearby().stream().limit(4).anyMatch(e::of)
                    || "I".indexOf(e.kind()) >= 0)
        .toList();
  }

  private static String id(Entry entry) {
    return entry.id();
  }

  private static int former(Hint hint, int title) {
    return hint.former() && Sectors.any(title, Sectors.GOV | Sectors.LEG | Sectors.MIL)
        ? Sectors.ELI
        : title;
  }

  private Gender gender(Words words, Found name) {
    return registry.given().gender(words.folded(name.begin()));
  }

  /** A single unknown name may be the surname of somebody well known. */
  private List<Entry> surnames(Words words, Found name, Hint hint) {
    String folded = words.folded(name.begin());
    if (registry.given().has(folded) && hint.title() == 0) {
      return List.of();
    }
    List<Entry> all = registry.surnames(folded);
    if (all.isEmpty()) {
      return all;
    }
    boolean office = Sectors.any(hint.title(), Sectors.GOV);
    boolean common = !registry.nouns().of(folded).isEmpty();
    return all.stream()
        .filter(e -> !common || Folding.fold(e.name()).contains(folded))
        .filter(
            e ->
                (office && (hint.country().isEmpty() || e.of(hint.country())))
                    || e.weight() >= 90
                    || (e.hand() && e.name().indexOf(' ') < 0)
                    || (e.weight() >= 55 && hint.nearby().stream().limit(4).anyMatch(e::of)))
        .toList();
  }

  private static Entry best(List<Entry> entries, Hint hint) {
    Entry best = entries.get(0);
    double most = -1;
    for (Entry entry : entries) {
      double score = entry.weight() / 100.0 + (entry.hand() ? 0.6 : 0);
      Role role = entry.role(hint.day());
      if (!hint.country().isEmpty() && entry.of(hint.country())) {
        score += 2;
      }
      int near = nearness(entry, hint.nearby());
      score += near;
      if (entry.person() && hint.day().isPresent()) {
        score += entry.inOffice(hint.day().get()) ? 0.5 : 0;
      }
      if (hint.title() != 0 && Sectors.any(role.sectors(), hint.title())) {
        score += 0.4;
      }
      if (score > most) {
        most = score;
        best = entry;
      }
    }
    return best;
  }

  private static int nearness(Entry entry, List<String> nearby) {
    for (int i = 0; i < Math.min(3, nearby.size()); i++) {
      if (entry.of(nearby.get(i))) {
        return 1;
      }
    }
    return 0;
  }
}
