package org.casus.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.event.Actor;
import org.casus.event.Casualty;
import org.casus.event.CasualtyKind;
import org.casus.event.EventType;
import org.casus.event.Mention;
import org.casus.event.When;

/** Holds a mention against the fields that an example names; an empty list means that all agree. */
final class Expectation {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private final EventType type;
  private final Map<String, String> fields;

  Expectation(EventType usual, Map<String, String> fields) {
    this.type =
        fields.containsKey("type") ? EventType.valueOf(fields.getOrDefault("type", "")) : usual;
    this.fields = fields;
  }

  EventType type() {
    return type;
  }

  /** What differs, one line each. */
  List<String> differences(Mention mention, String text) {
    List<String> wrong = new ArrayList<>();
    fields.forEach((key, wanted) -> difference(key, wanted, mention, text).ifPresent(wrong::add));
    return wrong;
  }

  private static Optional<String> difference(String key, String wanted, Mention m, String text) {
    return switch (key) {
      case "type" -> Optional.empty();
      case "actor" -> named(key, wanted, m.actors(), text);
      case "recipient" -> named(key, wanted, m.recipients(), text);
      case "trigger" -> equal(key, wanted, m.trigger().in(text));
      case "mode" -> equal(key, wanted, m.mode().orElse("-"));
      case "modality" -> equal(key, wanted, m.modality().word());
      case "polarity" -> equal(key, wanted, m.polarity().word());
      case "cameo" -> equal(key, wanted, m.views().cameo());
      case "place" ->
          m.location()
                  .filter(
                      l ->
                          agrees(wanted, l.name())
                              || l.span().filter(s -> agrees(wanted, s.in(text))).isPresent())
                  .isPresent()
              ? Optional.empty()
              : Optional.of(
                  "place " + m.location().map(l -> l.name()).orElse("-") + ", not " + wanted);
      case "date" -> equal(key, wanted, days(m.date()));
      case "speaker" ->
          m.attribution().stream()
                  .flatMap(a -> a.speaker().stream())
                  .anyMatch(
                      s ->
                          agrees(wanted, s.name())
                              || s.span().filter(x -> agrees(wanted, x.in(text))).isPresent())
              ? Optional.empty()
              : Optional.of("speaker is not " + wanted);
      case "stance" ->
          m.attribution().stream().anyMatch(a -> a.stance().word().equals(wanted))
              ? Optional.empty()
              : Optional.of("stance is not " + wanted);
      default -> count(key, wanted, m);
    };
  }

  private static Optional<String> count(String key, String wanted, Mention m) {
    Optional<CasualtyKind> kind =
        Arrays.stream(CasualtyKind.values()).filter(k -> k.word().equals(key)).findFirst();
    if (kind.isEmpty()) {
      return Optional.of("an example cannot name " + key);
    }
    for (Casualty c : m.casualties()) {
      String number =
          String.valueOf(
              c.best().isPresent() ? c.best().getAsInt() : c.low().orElse(c.high().orElse(-1)));
      if (c.kind() == kind.get() && number.equals(wanted)) {
        return Optional.empty();
      }
    }
    return Optional.of(key + " is not " + wanted);
  }

  private static Optional<String> named(
      String role, String wanted, List<Actor> actors, String text) {
    if (wanted.equals("-")) {
      return actors.isEmpty()
          ? Optional.empty()
          : Optional.of(role + " " + names(actors, text) + ", where none is");
    }
    for (String one : wanted.split(" \\+ ")) {
      if (actors.stream()
          .noneMatch(
              a ->
                  agrees(one, a.name())
                      || a.span().filter(s -> agrees(one, s.in(text))).isPresent())) {
        return Optional.of(role + " " + names(actors, text) + ", not " + one);
      }
    }
    return Optional.empty();
  }

  private static String names(List<Actor> actors, String text) {
    return actors.stream()
        .map(a -> "\"" + a.span().map(s -> s.in(text)).orElse(a.name()) + "\"")
        .toList()
        .toString();
  }

  /** Whether one of the two holds all words of the other, articles aside. */
  private static boolean agrees(String wanted, String found) {
    Set<String> w = words(wanted);
    Set<String> f = words(found);
    return !w.isEmpty() && !f.isEmpty() && (f.containsAll(w) || w.containsAll(f));
  }

  private static Set<String> words(String text) {
    Set<String> words =
        new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.removeAll(ARTICLES);
    words.remove("");
    return words;
  }

  private static Optional<String> equal(String key, String wanted, String found) {
    return wanted.equalsIgnoreCase(found)
        ? Optional.empty()
        : Optional.of(key + " " + found + ", not " + wanted);
  }

  private static String days(When when) {
    String start = when.earliest().map(Object::toString).orElse("");
    String end = when.latest().map(Object::toString).orElse("");
    return start.equals(end) ? start : start + "/" + end;
  }
}
