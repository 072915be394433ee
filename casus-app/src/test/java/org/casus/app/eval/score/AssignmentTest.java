package org.casus.app.eval.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  @Test
  void theBestTotalIsNotTheBestOfEach() {
    // Row 0 likes column 0 best, but giving it up gains more: 0.8 + 0.9 > 0.9 + 0.1.
    assertThat(Assignment.best(new double[][] {{0.9, 0.8}, {0.9, 0.1}})).containsExactly(1, 0);
  }

  @Test
  void moreRowsThanColumnsLeavesRowsOver() {
    assertThat(Assignment.best(new double[][] {{0.2}, {0.7}, {0.1}})).containsExactly(-1, 0, -1);
    assertThat(Assignment.best(new double[][] {{0.2, 0.7}})).containsExactly(1);
    assertThat(Assignment.best(new double[][] {{}, {}})).containsExactly(-1, -1);
    assertThat(Assignment.best(new double[0][0])).isEmpty();
  }

  @Property(tries = 200)
  void asGoodAsTryingAllThreeByThree(@ForAll @Size(9) List<@IntRange(max = 100) Integer> cells) {
    double[][] worth = new double[3][3];
    for (int i = 0; i < 9; i++) {
      worth[i / 3][i % 3] = cells.get(i);
    }
    int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    double best = 0;
    for (int[] order : orders) {
      best = Math.max(best, total(worth, order));
    }
    assertThat(total(worth, Assignment.best(worth))).isCloseTo(best, within(1e-9));
  }

  private static double total(double[][] worth, int[] column) {
    double sum = 0;
    for (int i = 0; i < column.length; i++) {
      sum += worth[i][column[i]];
    }
    return sum;
  }
}
