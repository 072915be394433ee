package org.casus.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LinksTest {
  @Test
  void likelyPairsJoinAndGroupsAreNamedByTheirLowestNumber() {
    Links links = new Links(4);
    links.add(3, 1, 0.9);
    links.add(0, 2, 0.2);
    assertThat(links.groups(0.5)).containsExactly(0, 1, 2, 1);
  }

  @Test
  void oneBadLinkChainsNoGroupsTogether() {
    Links links = new Links(4);
    links.add(0, 1, 0.9);
    links.add(2, 3, 0.9);
    links.add(1, 2, 0.8);
    links.add(0, 2, 0.1);
    links.add(0, 3, 0.1);
    links.add(1, 3, 0.1);
    assertThat(links.groups(0.5)).containsExactly(0, 0, 2, 2);
  }

  @Test
  void missingPairsOfSmallGroupsCountAsNo() {
    Links links = new Links(4);
    links.add(0, 1, 0.9);
    links.add(2, 3, 0.9);
    links.add(1, 2, 0.8);
    assertThat(links.groups(0.5)).containsExactly(0, 0, 2, 2);
  }

  @Property(tries = 200)
  void theOrderOfLinksMakesNoDifference(
      @ForAll @Size(15) List<@IntRange(max = 10) Integer> tenths, @ForAll long seed) {
    List<int[]> pairs = new ArrayList<>();
    for (int a = 0; a < 6; a++) {
      for (int b = a + 1; b < 6; b++) {
        pairs.add(new int[] {a, b, tenths.get(pairs.size())});
      }
    }
    int[] first = groups(pairs);
    Collections.shuffle(pairs, new Random(seed));
    assertThat(groups(pairs)).isEqualTo(first);
  }

  private static int[] groups(List<int[]> pairs) {
    Links links = new Links(6);
    pairs.forEach(p -> links.add(p[0], p[1], p[2] / 10.0));
    return links.groups(0.5);
  }
}
