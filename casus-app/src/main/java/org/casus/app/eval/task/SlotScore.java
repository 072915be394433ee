package org.casus.app.eval.task;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.app.eval.score.Matching;
import org.casus.app.eval.score.Tally;

/**
 * When an incident's slots hold what a template wants: names by their words, places and days by
 * what they cover.
 */
final class SlotScore {
  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d MMM ")
          .appendValueReduced(ChronoField.YEAR, 2, 2, 1950)
          .toFormatter(Locale.ENGLISH);

  private SlotScore() {}

  /** All slots of a pair; either side may be missing. */
  static Map<Slot, Tally> of(Optional<Template> template, Optional<Incident> incident) {
    Map<Slot, Tally> slots = new EnumMap<>(Slot.class);
    for (Slot slot : Slot.values()) {
      slots.put(slot, slot(slot, template, incident));
    }
    return slots;
  }

  private static Tally slot(Slot slot, Optional<Template> template, Optional<Incident> incident) {
    List<Template.Fill> wanted = template.map(t -> t.fills(slot)).orElse(List.of());
    List<Template.Fill> owed = wanted.stream().filter(f -> !f.optional()).toList();
    if (slot == Slot.DATE) {
      List<Days> days = incident.flatMap(Incident::days).stream().toList();
      return tally(owed, wanted, days, SlotScore::dated);
    }
    List<String> found = incident.map(i -> i.fills(slot)).orElse(List.of());
    return tally(
        owed,
        wanted,
        found,
        (fill, name) -> fill.alternatives().stream().anyMatch(a -> fits(slot, a, name)));
  }

  private static <P> Tally tally(
      List<Template.Fill> owed,
      List<Template.Fill> wanted,
      List<P> found,
      java.util.function.BiPredicate<Template.Fill, P> fits) {
    int hits = Matching.pairs(owed, found, fits).size();
    int all = Matching.pairs(wanted, found, fits).size();
    return Tally.of(hits, found.size() - (all - hits), owed.size());
  }

  private static boolean fits(Slot slot, String gold, String found) {
    return switch (slot) {
      case TYPE, STAGE -> gold.equals(found);
      case LOCATION -> placed(gold, found);
      default -> Names.share(gold, found);
    };
  }

  /**
   * The gold names country, then finer and finer places; right is any of the finer ones, or the
   * country where it names no other.
   */
  private static boolean placed(String gold, String found) {
    String[] names = gold.replaceAll("\\([A-Z ]+\\)|[()]", "").split(":|-", 12);
    int cut = found.indexOf(':');
    if (names.length == 1) {
      return Names.alike(names[0], found.substring(0, cut));
    }
    String name = found.substring(cut + 1);
    for (int i = 1; i < names.length; i++) {
      if (Names.alike(names[i], name)) {
        return true;
      }
    }
    return false;
  }

  /** "30 DEC 89"; "- 04 MAR 90": not later; "28 DEC 89 - 02 JAN 90": between. */
  private static boolean dated(Template.Fill fill, Days days) {
    for (String alternative : fill.alternatives()) {
      String[] ends = (alternative + " ").replaceAll("[()]", "").split("-", 2);
      Optional<LocalDate> first = day(ends[0]);
      Optional<LocalDate> last = ends.length > 1 ? day(ends[1]) : first;
      if ((first.isPresent() || last.isPresent()) && new Days(first, last).meets(days)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<LocalDate> day(String words) {
    try {
      return words.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(words.strip(), DAY));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The right fills over all slots. */
  static double right(Map<Slot, Tally> slots) {
    return Set.copyOf(slots.keySet()).stream().mapToDouble(s -> hits(slots, s)).sum();
  }

  private static double hits(Map<Slot, Tally> slots, Slot slot) {
    return slots.getOrDefault(slot, Tally.NONE).hit();
  }
}
