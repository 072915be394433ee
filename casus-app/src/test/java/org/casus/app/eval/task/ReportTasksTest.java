package org.casus.app.eval.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.app.eval.Mentions.actor;
import static org.casus.app.eval.Mentions.atLeast;
import static org.casus.app.eval.Mentions.count;
import static org.casus.app.eval.Mentions.day;
import static org.casus.app.eval.Mentions.event;
import static org.casus.app.eval.Mentions.place;
import static org.casus.app.eval.task.GoldText.gold;
import static org.casus.app.eval.task.GoldText.row;

import java.util.List;
import java.util.Optional;
import org.casus.app.eval.NothingRead;
import org.casus.app.eval.Scores;
import org.casus.app.eval.score.Tally;
import org.casus.event.ActorKind;
import org.casus.event.Casualty;
import org.casus.event.CasualtyKind;
import org.casus.event.Event;
import org.casus.event.EventType;
import org.casus.event.When;
import org.casus.text.Document;
import org.casus.text.Span;
import org.junit.jupiter.api.Test;

class ReportTasksTest {
  private static final String KILLED =
      "{'template':'1','optional':false,'casualties':{'killed':{'min':%d,'max':%d,'exact':%s,"
          + "'targets':%d,'optional':false}}}";

  @Test
  void aNumberIsExactOrFitsOrIsWrong() {
    Scores scores =
        new CasualtiesTask()
            .run(
                gold(
                    report("exactly 5", KILLED.formatted(5, 5, true, 1)),
                    report("at least 3", KILLED.formatted(4, 4, true, 1)),
                    report("exactly 9", KILLED.formatted(1, 1, true, 1)),
                    report("at least 3", KILLED.formatted(4, 4, true, 2)),
                    report("exactly 2")),
                new Toll());
    assertThat(scores.metric("exact").value()).isEqualTo(1.0 / 3);
    assertThat(scores.metric("exact_above_one").value()).isEqualTo(0.5);
    assertThat(scores.metric("precision").value()).isEqualTo(2.0 / 3);
    assertThat(scores.metric("recall_killed").value()).isEqualTo(2.0 / 3);
    assertThat(scores.metric("false_claims").value()).isEqualTo(1);
  }

  @Test
  void anIncidentIsScoredSlotBySlot() {
    var template =
        Template.of(
            row(
                "{'templates':[{'optional':false,'type':[{'alts':['BOMBING']}],'stage':[{'alts':"
                    + "['ACCOMPLISHED']}],'date':[{'alts':['- 04 MAR 89']}],'location':[{'alts':"
                    + "['PERU: TAMBO (CITY)']}],'perp_org':[{'alts':['`RED BELT`']}],"
                    + "'hum_tgt_name':[{'alts':['`ADA OYU`']}],'hum_tgt_descr':[{'alts':"
                    + "['`JUDGE`: `ADA OYU`']},{'optional':true,'alts':['`GUARDS`']}]}]}"));
    Event found =
        event(
            EventType.ASSAULT,
            "explosives",
            List.of(actor("the Red Belt", ActorKind.ARMED_GROUP, "PER", "REB")),
            List.of(
                actor("Judge Oyu", ActorKind.PERSON, "PER", "JUD"),
                actor("guards", ActorKind.GROUP, "PER")),
            day("1989-03-02"),
            Optional.of(place("Tambo", "PER", new Span(0, 1), -13, -74)),
            List.of());
    IncidentsTask.Unit unit =
        IncidentsTask.unit(template, List.of(Incident.of(found).orElseThrow()));
    for (Slot slot : Slot.values()) {
      boolean wanted = slot != Slot.PERPETRATOR;
      assertThat(unit.of(slot)).as("%s", slot).isEqualTo(wanted ? Tally.of(1, 1, 1) : Tally.NONE);
    }
    assertThat(unit.stage().recall()).isEqualTo(1);
  }

  @Test
  void whatHasNoPartnerIsMissedOrWrong() {
    var templates =
        Template.of(
            row(
                "{'templates':[{'optional':false,'type':[{'alts':['ATTACK']}]},"
                    + "{'optional':true,'type':[{'alts':['ARSON']}]}]}"));
    assertThat(IncidentsTask.unit(templates, List.of()).all()).isEqualTo(Tally.of(0, 0, 1));
    Incident kidnapping = Incident.of(violence("abduct", List.of())).orElseThrow();
    IncidentsTask.Unit extra = IncidentsTask.unit(List.of(), List.of(kidnapping));
    assertThat(extra.of(Slot.TYPE)).isEqualTo(Tally.of(0, 1, 0));
    assertThat(extra.empty()).isTrue();
    assertThat(extra.silent()).isFalse();
  }

  private static String report(String toll, String... templates) {
    return "{'text':'%s','templates':[%s]}".formatted(toll, String.join(",", templates));
  }

  private static Event violence(String mode, List<Casualty> casualties) {
    return event(
        EventType.ASSAULT,
        mode,
        List.of(),
        List.of(),
        new When.Unsaid(),
        Optional.empty(),
        casualties);
  }

  /** Reads "exactly 5" and "at least 5" as dead. */
  private static final class Toll extends NothingRead {
    @Override
    public List<Event> events(Document document) {
      String text = document.text();
      int number = Integer.parseInt(text.substring(text.lastIndexOf(' ') + 1));
      Casualty killed =
          text.startsWith("at least")
              ? atLeast(CasualtyKind.KILLED, number)
              : count(CasualtyKind.KILLED, number);
      return List.of(violence("", List.of(killed)));
    }
  }
}
