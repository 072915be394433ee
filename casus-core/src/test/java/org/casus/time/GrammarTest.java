package org.casus.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every example of {@code grammar.tsv}; every pattern has one. */
class GrammarTest {
  private final Grammar grammar = Grammar.standard();

  @TestFactory
  Stream<DynamicTest> examples() {
    return Grammar.lines("grammar.tsv").stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .flatMap(this::examplesOf);
  }

  private Stream<DynamicTest> examplesOf(String line) {
    String[] cells = line.split("\t", -1);
    assertThat(cells).as(line).hasSize(3);
    return Stream.of(cells[2].split("; "))
        .map(example -> dynamicTest(cells[0] + ": " + example, () -> run(example)));
  }

  private void run(String example) {
    String[] sides = example.split(" = ");
    String[] told = sides[0].split(" @ ");
    int open = told[0].indexOf('[');
    String text = told[0].replace("[", "").replace("]", "");
    String words = open < 0 ? text : told[0].substring(open + 1, told[0].indexOf(']'));
    Bearings at = Bearings.from(Optional.of(LocalDate.parse(told[1])));
    Lexemes lexemes = new Lexemes(text, 0, text.length());
    List<String> read = new ArrayList<>();
    for (Grammar.Found f : grammar.read(lexemes)) {
      String found = text.substring(lexemes.start(f.start()), lexemes.end(f.end() - 1));
      read.add(found + " = " + f.meaning().value(at));
    }
    assertThat(read).contains(words + " = " + sides[1]);
  }
}
