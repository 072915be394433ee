package org.casus.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.casus.parser.Relation;
import org.junit.jupiter.api.Test;

/** A tree in NLP4J's terms, one "word/tag/head/label" a word, and the same in ours. */
class ClearTreeTest {
  private static List<String> ours(String clear) {
    String[] rows = clear.split(" ", -1);
    int n = rows.length;
    String[] words = new String[n];
    String[] tags = new String[n];
    String[] labels = new String[n];
    int[] heads = new int[n];
    for (int i = 0; i < n; i++) {
      String[] parts = rows[i].split("/", -1);
      words[i] = parts[0];
      tags[i] = parts[1];
      heads[i] = Integer.parseInt(parts[2]) - 1;
      labels[i] = parts[3];
    }
    ClearTree tree = new ClearTree(words, tags, labels, heads);
    Relation[] relations = tree.convert();
    List<String> arcs = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int head = tree.heads()[i];
      arcs.add(words[i] + " " + relations[i].label() + " " + (head < 0 ? "-" : words[head]));
    }
    return arcs;
  }

  @Test
  void theNominalHeadsItsPreposition() {
    assertThat(ours("they/PRP/2/nsubj met/VBD/0/root in/IN/2/prep harar/NNP/3/pobj"))
        .containsExactly("they nsubj met", "met root -", "in case harar", "harar obl met");
  }

  @Test
  void theDoerOfAPassiveIsItsAgent() {
    assertThat(
            ours(
                "he/PRP/3/nsubjpass was/VBD/3/auxpass shot/VBN/0/root by/IN/3/agent rebels/NNS/4/pobj"))
        .contains("he nsubj:pass shot", "by case rebels", "rebels obl:agent shot");
  }

  @Test
  void whatIsSaidOfTheSubjectIsTheHead() {
    assertThat(ours("it/PRP/2/nsubj is/VBZ/0/root over/JJ/2/acomp"))
        .containsExactly("it nsubj over", "is cop over", "over root -");
  }

  @Test
  void theFirstConjunctHeadsTheOthers() {
    assertThat(ours("a/NNP/4/nsubj b/NNP/1/conj c/NNP/2/conj fled/VBD/0/root"))
        .containsExactly("a nsubj fled", "b conj a", "c conj a", "fled root -");
  }

  @Test
  void urgingSomeoneToLeaveHasAnObject() {
    assertThat(
            ours("he/PRP/2/nsubj urged/VBD/0/root them/PRP/5/nsubj to/TO/5/aux leave/VB/2/ccomp"))
        .contains("them obj urged", "to mark leave", "leave xcomp urged");
  }

  @Test
  void severalRootsBecomeOne() {
    assertThat(ours("yes/UH/0/root no/UH/0/root"))
        .containsExactly("yes root -", "no parataxis yes");
  }
}
