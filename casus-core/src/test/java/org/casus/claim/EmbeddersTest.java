package org.casus.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every block of embedders.txt is proved by its own sentences. */
class EmbeddersTest {
  private static final Pattern EMBEDDER = Pattern.compile("\\{([^}]*)\\}");

  @Test
  void everyBlockHasAnExampleAndANearMiss() {
    for (Embedders.Block block : Embedders.blocks()) {
      assertThat(block.proofs()).as(block.toString()).anyMatch(proof -> proof.startsWith("+ "));
      assertThat(block.proofs()).as(block.toString()).anyMatch(proof -> proof.startsWith("- "));
    }
  }

  @Test
  void examplesAndNearMissesAreReadAsWritten() {
    List<String> wrong = new ArrayList<>();
    int proofs = 0;
    for (Embedders.Block block : Embedders.blocks()) {
      for (String proof : block.proofs()) {
        proofs++;
        Matcher marked = EMBEDDER.matcher(proof.substring(2));
        String sentence = marked.replaceAll("$1");
        int equals = sentence.lastIndexOf(" = ");
        String found = Reading.of(sentence.substring(0, equals));
        if (!found.equals(sentence.substring(equals + 3))) {
          wrong.add("%s, not %s".formatted(proof, found));
        }
      }
    }
    assertThat(proofs).isGreaterThan(120);
    assertThat(wrong).isEmpty();
  }
}
