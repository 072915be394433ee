package org.casus.event;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.casus.text.Span;

/** When an event took place, as far as the words and the publication date say. */
public sealed interface When {
  /** The first day it can have been; empty where the text leaves it open. */
  Optional<LocalDate> earliest();

  /** The last day it can have been, that day included. */
  Optional<LocalDate> latest();

  /** The words that say so. */
  Optional<Span> words();

  /** How fine the words are. */
  enum Precision {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    UNANCHORED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Days from the text, or the publication day where the text gives none and the user asked for a
   * default.
   *
   * @param earliest, latest both days included; one of them may be open ("since May" of an
   *     unpublished text)
   * @param inferred taken from the publication date, not from words
   */
  record Dated(
      Optional<LocalDate> earliest,
      Optional<LocalDate> latest,
      Precision precision,
      boolean inferred,
      Optional<Span> words)
      implements When {
    public Dated {
      if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
        throw new IllegalArgumentException(
            "ends on %s before it starts on %s".formatted(latest.get(), earliest.get()));
      }
    }
  }

  /** "next week", and nothing says next to what. */
  record Unanchored(Span expression) implements When {
    @Override
    public Optional<LocalDate> earliest() {
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> latest() {
      return Optional.empty();
    }

    @Override
    public Optional<Span> words() {
      return Optional.of(expression);
    }
  }

  /** The text does not say. */
  record Unsaid() implements When {
    @Override
    public Optional<LocalDate> earliest() {
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> latest() {
      return Optional.empty();
    }

    @Override
    public Optional<Span> words() {
      return Optional.empty();
    }
  }
}
