package org.casus.app.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.casus.event.Actor;
import org.casus.event.Attribution;
import org.casus.event.Casualty;
import org.casus.event.EventType;
import org.casus.event.Location;
import org.casus.event.Modality;
import org.casus.event.Polarity;
import org.casus.event.When;

/** Fields in few words, for people: "Bahri, Sudan (1)", "killed 4", "said: the governor". */
final class Lines {
  private static final int LONGEST = 60;
  private final Countries countries;
  private final Palette palette;

  Lines(Countries countries, Palette palette) {
    this.countries = countries;
    this.palette = palette;
  }

  String claim(Modality modality, Polarity polarity, boolean historical) {
    return modality.word()
        + (polarity == Polarity.NEGATED ? ", negated" : "")
        + (historical ? ", background" : "");
  }

  String type(EventType type, Optional<String> mode) {
    return palette.type(type, type.name() + mode.map(m -> "/" + m).orElse(""));
  }

  /** "A" → "B"; who is not said is left out. */
  Optional<String> sides(List<String> actors, List<String> recipients) {
    String left = quoted(actors);
    String right = quoted(recipients);
    if (left.isEmpty() && right.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(right.isEmpty() ? left : (left.isEmpty() ? "?" : left) + " → " + right);
  }

  private static String quoted(List<String> names) {
    List<String> marked = names.stream().map(name -> '"' + oneLine(name) + '"').toList();
    return String.join(" + ", marked);
  }

  /** The words of the sentence, with the name they stand for where that is another one. */
  static String named(Actor actor, String text) {
    return actor
        .span()
        .map(span -> span.in(text))
        .filter(words -> !isPronoun(words))
        .orElse(actor.name());
  }

  private static boolean isPronoun(String words) {
    return List.of("he", "she", "it", "they", "we", "i", "him", "her", "them", "us", "who", "which")
        .contains(words.toLowerCase(Locale.ROOT));
  }

  Optional<String> place(Optional<Location> location) {
    return location.map(
        where -> {
          String country =
              where
                  .country()
                  .map(countries::name)
                  .filter(name -> !name.equals(where.name()))
                  .map(name -> ", " + name)
                  .orElse("");
          return "%s%s (%d)".formatted(oneLine(where.name()), country, where.precision());
        });
  }

  Optional<String> date(When when, Optional<String> text) {
    if (when instanceof When.Dated dated) {
      String start = dated.earliest().map(LocalDate::toString).orElse("");
      String end = dated.latest().map(LocalDate::toString).orElse("");
      String days = start.equals(end) ? start : start + ".." + end;
      return Optional.of(dated.inferred() ? days + " (inferred)" : days);
    }
    if (when instanceof When.Unanchored open) {
      return Optional.of(
          text.map(t -> '"' + open.expression().in(t) + '"').orElse("a day") + " (unanchored)");
    }
    return Optional.empty();
  }

  List<String> casualties(List<Casualty> casualties) {
    return casualties.stream().map(c -> c.kind().word() + " " + number(c)).toList();
  }

  /** "4", "4+", "up to 9", "20-30". */
  private static String number(Casualty c) {
    OptionalInt low = c.low();
    OptionalInt high = c.high();
    if (low.isPresent() && high.isPresent()) {
      return low.getAsInt() == high.getAsInt()
          ? String.valueOf(low.getAsInt())
          : low.getAsInt() + "-" + high.getAsInt();
    }
    if (low.isPresent()) {
      return low.getAsInt() + "+";
    }
    if (high.isPresent()) {
      return "up to " + high.getAsInt();
    }
    return c.best().isPresent() ? "about " + c.best().getAsInt() : "?";
  }

  List<String> attribution(List<Attribution> chain) {
    List<String> links = new ArrayList<>();
    for (Attribution link : chain) {
      links.add(
          link.stance().word()
              + link.speaker().map(speaker -> ": " + oneLine(speaker.name())).orElse(""));
    }
    return links;
  }

  /** White space folded, and cut at sixty characters. */
  static String oneLine(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }
}
