package org.casus.app.eval.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.casus.app.eval.Mentions.actor;
import static org.casus.app.eval.Mentions.mention;
import static org.casus.app.eval.task.GoldText.gold;
import static org.casus.app.eval.task.GoldText.row;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.app.eval.NothingRead;
import org.casus.app.eval.Scores;
import org.casus.event.Actor;
import org.casus.event.ActorKind;
import org.casus.event.EventType;
import org.casus.event.Mention;
import org.casus.text.Document;
import org.casus.text.Span;
import org.junit.jupiter.api.Test;

class CodingTasksTest {
  private static final Actor VELA = actor("Vela", ActorKind.COUNTRY, "VEL");
  private static final Actor ORMA = actor("Orma", ActorKind.GOVERNMENT, "ORM", "GOV");

  @Test
  void typesAsksForTheGivenPairAndFoldsRetreatToYield() {
    var readers =
        new NothingRead() {
          @Override
          public Optional<String> between(Document document, Span source, Span target) {
            return source.in(document.text()).equals("Vela")
                ? Optional.of("RETREAT")
                : Optional.empty();
          }
        };
    String spans = "'spans':[{'role':'SRC','start':0,'end':4},{'role':'TAR','start':11,'end':15}]";
    Scores scores =
        new TypesTask()
            .run(
                gold(
                    "{'text':'Vela freed Orma.','plover':'YIELD'," + spans + "}",
                    "{'text':'Orma freed Vela.','plover':'YIELD'," + spans + "}"),
                readers);
    assertThat(scores.metric("accuracy").value()).isEqualTo(0.5);
    assertThat(scores.metric("macro_f1").value()).isCloseTo(2.0 / 3, within(1e-9));
  }

  @Test
  void silenceCountsOnlyWhereTheRowHoldsNothing() {
    var readers =
        new NothingRead() {
          @Override
          public List<Mention> read(Document document) {
            return document.text().startsWith("Vela")
                ? List.of(mention(EventType.AID, "AID", "070", List.of(), List.of()))
                : List.of();
          }
        };
    Scores scores =
        new NoEventTask()
            .run(
                gold(
                    "{'text':'Vela won the cup.'}",
                    "{'text':'It rained.'}",
                    "{'text':'It did.','events':[{'x':1}]}"),
                readers);
    assertThat(scores.n()).isEqualTo(2);
    assertThat(scores.metric("silent").value()).isEqualTo(0.5);
  }

  @Test
  void aDyadIsEachActorTowardsEachRecipient() {
    assertThat(Dyad.of(mention(EventType.AID, "AID", "073", List.of(VELA), List.of(ORMA))))
        .containsExactly(new Dyad("VEL", "ORMGOV", "07"));
    assertThat(Dyad.of(mention(EventType.CONSULT, "CONSULT", "04", List.of(VELA, ORMA), List.of())))
        .containsExactly(new Dyad("VEL", "ORMGOV", "04"), new Dyad("ORMGOV", "VEL", "04"));
    assertThat(Dyad.of(mention(EventType.AID, "AID", "073", List.of(VELA), List.of()))).isEmpty();
  }

  @Test
  void dyadsAreCountedAsSetsAndSilenceApart() {
    Dyad right = new Dyad("VEL", "ORM", "19");
    Dyad wrong = new Dyad("ORM", "VEL", "19");
    Scores scores =
        DyadsTask.score(
            List.of(
                DyadsTask.unit(Set.of(right), Set.of(right, wrong), false),
                DyadsTask.unit(Set.of(), Set.of(), true),
                DyadsTask.unit(Set.of(), Set.of(wrong), true)));
    assertThat(scores.metric("precision").value()).isCloseTo(1.0 / 3, within(1e-9));
    assertThat(scores.metric("recall").value()).isEqualTo(1);
    assertThat(scores.metric("f1").value()).isEqualTo(0.5);
    assertThat(scores.metric("silent").value()).isEqualTo(0.5);
  }

  @Test
  void aRecordIsTypeCountriesSectorsAndPlace() {
    var row =
        row(
            "{'text':'t','plover':'DEMAND','source':[{'code':'VEL','sector':null}],"
                + "'target':[{'code':'ORM','sector':'GOVabc'},{'code':'IGO','sector':null}]}");
    Mention found = mention(EventType.REQUEST, "REQUEST", "10", List.of(VELA), List.of(ORMA));
    RecordsTask.Unit unit = RecordsTask.unit(row, Optional.of(found));
    assertThat(unit.type()).isTrue();
    assertThat(unit.country().recall()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(unit.sector().recall()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(unit.place().gold()).isZero();
    RecordsTask.Unit none = RecordsTask.unit(row, Optional.empty());
    assertThat(none.type()).isFalse();
    assertThat(none.country().recall()).isZero();
  }

  @Test
  void aNullInTheGoldSaysNothingAndAnEmptyStringSaysNone() {
    Optional<Actor> orma = Optional.of(ORMA);
    assertThat(ActorsTask.unit(row("{'country':'ORM','sector':'GOV'}"), orma).right()).isTrue();
    assertThat(ActorsTask.unit(row("{'country':'ORM','sector':null}"), orma).sector()).isEmpty();
    assertThat(ActorsTask.unit(row("{'country':'','sector':'GOV'}"), orma).right()).isFalse();
    assertThat(ActorsTask.unit(row("{'country':'VEL','sector':'GOV'}"), orma).sector())
        .hasValue(true);
    assertThat(ActorsTask.unit(row("{'country':'','sector':''}"), Optional.empty()).right())
        .isTrue();
  }
}
