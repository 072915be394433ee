package org.casus.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.casus.parser.tree.Derivations;
import org.junit.jupiter.api.Test;

/** Trees without crossings, and the moves that build them. */
class ProjectiveTest {
  @Test
  void aCrossingArcIsLifted() {
    int[] heads = {2, 3, -1, 2};
    assertThat(Projective.holds(heads)).isFalse();
    Projective.lift(heads);
    assertThat(heads).containsExactly(2, 2, -1, 2);
  }

  @Test
  void twoRootsAreNoTree() {
    assertThat(Projective.holds(new int[] {-1, -1})).isFalse();
  }

  @Test
  void aCircleIsNoTree() {
    assertThat(Projective.holds(new int[] {1, 0, -1})).isFalse();
  }

  @Property
  void everyTreeOnceLiftedIsRebuiltByItsMoves(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 1000) Integer> draws) {
    int[] heads = new int[draws.size()];
    heads[0] = -1;
    for (int i = 1; i < heads.length; i++) {
      heads[i] = draws.get(i) % i;
    }
    Projective.lift(heads);
    assertThat(Projective.holds(heads)).isTrue();
    assertThat(rebuilt(heads)).containsExactly(heads);
  }

  private static int[] rebuilt(int[] heads) {
    Derivations states = new Derivations(heads.length, 1);
    Oracle oracle = new Oracle(heads);
    int state = states.start();
    for (int step = 0; step < 2 * heads.length - 1; step++) {
      state = states.apply(state, oracle.next(states, state), 1);
    }
    int[] found = new int[heads.length];
    states.tree(state, found, new int[heads.length]);
    return found;
  }
}
