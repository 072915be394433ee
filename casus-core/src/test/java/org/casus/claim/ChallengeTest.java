package org.casus.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sentences of challenge.txt, half of them near misses: 98 in 100 must be read right. */
class ChallengeTest {
  @Test
  void ninetyEightInAHundredAreRight() {
    List<String> wrong = new ArrayList<>();
    int sentences = 0;
    for (String line : Reading.lines("challenge.txt")) {
      int equals = line.lastIndexOf(" = ");
      String expected = line.substring(equals + 3);
      String found = Reading.of(line.substring(0, equals));
      sentences++;
      if (!found.equals(expected)) {
        wrong.add("%s, not %s".formatted(line, found));
      }
    }
    assertThat(sentences).isGreaterThanOrEqualTo(400);
    assertThat(wrong).hasSizeLessThanOrEqualTo(sentences * 2 / 100);
  }
}
