package org.casus.code;

import java.util.List;
import java.util.stream.Collectors;

/** A lexicon file that cannot be used as it is. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient List<Problem> problems;

  LexiconException(List<Problem> problems) {
    super(
        problems.stream()
            .map(Problem::toString)
            .collect(Collectors.joining(System.lineSeparator())));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
