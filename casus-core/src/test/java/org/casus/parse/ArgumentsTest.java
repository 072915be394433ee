package org.casus.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  @Test
  void thePassiveNamesItsDoerBehindBy() {
    Tree tree =
        Trees.tree(
            "Villagers/NNS/nsubj:pass/2 were/VBD/aux:pass/2 shot=shoot/VBN/root/-1 by/IN/case/4 rebels/NNS/obl:agent/2");
    Arguments arguments = new Arguments(tree);

    assertThat(tree.passive(2)).isTrue();
    assertThat(arguments.doers(2)).containsExactly(4);
    assertThat(arguments.undergoers(2)).containsExactly(0);
  }

  @Test
  void coordinatedVerbsShareTheirSubjectAndItsConjuncts() {
    Tree tree =
        Trees.tree(
            "Police/NNS/nsubj/3 and/CC/cc/2 troops/NNS/conj/0 entered/VBD/root/-1 the/DT/det/5 camp/NN/obj/3"
                + " and/CC/cc/7 arrested/VBD/conj/3 dozens/NNS/obj/7");
    Arguments arguments = new Arguments(tree);

    assertThat(arguments.doers(7)).containsExactly(0, 2);
    assertThat(arguments.undergoers(7)).containsExactly(8);
  }

  @Test
  void whoIsAskedToLeaveLeavesAndWhoPromisesToSendSends() {
    Tree urged =
        Trees.tree(
            "Kiev/NNP/nsubj/1 urged=urge/VBD/root/-1 them/PRP/obj/1 to/TO/mark/4 leave/VB/xcomp/1");
    Tree promised =
        Trees.tree(
            "Bonn/NNP/nsubj/1 promised=promise/VBD/root/-1 them/PRP/obj/1 to/TO/mark/4 help/VB/xcomp/1");

    assertThat(new Arguments(urged).doers(4)).containsExactly(2);
    assertThat(new Arguments(promised).doers(4)).containsExactly(0);
  }

  @Test
  void whoIsAccusedOfShellingShells() {
    Tree tree =
        Trees.tree(
            "Oslo/NNP/nsubj/1 accused=accuse/VBD/root/-1 rebels/NNS/obj/1 of/IN/mark/4 shelling=shell/VBG/advcl/1"
                + " a/DT/det/6 school/NN/obj/4");

    assertThat(new Arguments(tree).doers(4)).containsExactly(2);
    assertThat(new Arguments(tree).undergoers(4)).containsExactly(6);
  }

  @Test
  void aRelativeClauseTellsOfItsNoun() {
    Tree tree =
        Trees.tree(
            "Rebels/NNS/nsubj/4 who/WP/nsubj/2 attacked=attack/VBD/acl:relcl/0 Gao/NNP/obj/2 fled=flee/VBD/root/-1");
    Arguments arguments = new Arguments(tree);

    assertThat(arguments.doers(2)).containsExactly(0);
    assertThat(arguments.doers(4)).containsExactly(0);
  }

  @Test
  void aPhraseLeavesOutClausesAndAppositions() {
    Tree tree =
        Trees.tree(
            "The/DT/det/2 army/NN/compound/2 chief/NN/nsubj/6 ,/,/punct/2 General/NNP/compound/5 Diallo/NNP/appos/2"
                + " resigned=resign/VBD/root/-1");

    assertThat(tree.phrase(2).in("The army chief , General Diallo resigned"))
        .isEqualTo("The army chief");
    assertThat(List.of(tree.children(2).length)).containsExactly(4);
  }
}
