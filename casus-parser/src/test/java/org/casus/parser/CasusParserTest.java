package org.casus.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a sentence's tree says, as "relation(head, dependent)". */
class CasusParserTest {
  private static final CasusParser parser = CasusParser.load();

  private static List<String> arcs(String sentence) {
    List<Word> words = parser.parse(parser.sentences(sentence).get(0)).words();
    return words.stream()
        .filter(word -> word.head() >= 0)
        .map(
            word ->
                "%s(%s, %s)"
                    .formatted(
                        word.relation().label(), words.get(word.head()).lemma(), word.form()))
        .toList();
  }

  @Test
  void whoDidWhatToWhom() {
    assertThat(arcs("Rebels killed four guards in Harar on Monday."))
        .contains(
            "nsubj(kill, Rebels)",
            "obj(kill, guards)",
            "nummod(guard, four)",
            "obl(kill, Harar)",
            "case(Harar, in)",
            "obl(kill, Monday)");
  }

  @Test
  void saidInCapitalsItIsTheSame() {
    assertThat(arcs("REBELS KILLED FOUR GUARDS IN HARAR ON MONDAY."))
        .contains("nsubj(kill, REBELS)", "obj(kill, GUARDS)", "obl(kill, MONDAY)");
  }

  @Test
  void aBareNounOfTimeIsNoObject() {
    assertThat(arcs("Police arrested 30 protesters Tuesday after they blocked a road."))
        .contains(
            "obj(arrest, protesters)",
            "obl:tmod(arrest, Tuesday)",
            "advcl(arrest, blocked)",
            "mark(block, after)");
  }

  @Test
  void whoIsUrgedIsTheObjectAndWhatToDoAnOpenClause() {
    assertThat(arcs("He urged them to leave.")).contains("obj(urge, them)", "xcomp(urge, leave)");
  }

  @Test
  void whatIsSaidIsAClause() {
    assertThat(arcs("The army did not attack the village, the minister said."))
        .contains(
            "ccomp(say, attack)",
            "nsubj(say, minister)",
            "advmod:neg(attack, not)",
            "obj(attack, village)");
  }

  @Test
  void thePassiveHasItsSubjectAndItsAgent() {
    assertThat(arcs("The village was shelled by the army."))
        .contains(
            "nsubj:pass(shell, village)",
            "aux:pass(shell, was)",
            "obl:agent(shell, army)",
            "case(army, by)");
  }

  @Test
  void aNameIsHeadedByItsLastWord() {
    assertThat(arcs("President Ana Silva visited Lisbon."))
        .contains("compound(Silva, Ana)", "compound(Silva, President)", "nsubj(visit, Silva)");
  }

  @Test
  void lemmasAreDictionaryForms() {
    List<Word> words =
        parser.parse(parser.sentences("The forces struck two cities and left.").get(0)).words();
    assertThat(words.stream().map(Word::lemma))
        .containsExactly("the", "force", "strike", "two", "city", "and", "leave", ".");
  }
}
