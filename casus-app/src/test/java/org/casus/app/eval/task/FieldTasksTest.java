package org.casus.app.eval.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.casus.app.eval.Mentions.day;
import static org.casus.app.eval.Mentions.place;
import static org.casus.app.eval.task.GoldText.gold;

import java.util.List;
import java.util.Optional;
import org.casus.app.eval.EntityKind;
import org.casus.app.eval.NothingRead;
import org.casus.app.eval.Readers.Entity;
import org.casus.app.eval.Readers.Saying;
import org.casus.app.eval.Readers.Timex;
import org.casus.app.eval.Scores;
import org.casus.app.eval.score.Statistics.Numbers;
import org.casus.app.eval.score.Tally;
import org.casus.event.Location.Point;
import org.casus.event.When;
import org.casus.text.Document;
import org.casus.text.Notice;
import org.casus.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTasksTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(textBlock = "3, +\n1, 0\n1.01, +\n-1, 0\n-1.01, -\n0, 0")
  void factualityIsCutAtOne(double value, String sign) {
    assertThat(FactualityTask.sign(value)).isEqualTo(sign);
  }

  @Test
  void factualityIsResampledBySentence() {
    Scores scores =
        FactualityTask.score(
            List.of(List.of(new Numbers(3, 2), new Numbers(-3, -2)), List.of(new Numbers(0, 2))));
    assertThat(scores.n()).isEqualTo(2);
    assertThat(scores.metric("mae").value()).isCloseTo(4.0 / 3, within(1e-9));
    assertThat(scores.metric("mae").n()).isEqualTo(3);
    // +: F1 2/3; -: 1; 0: 0.
    assertThat(scores.metric("macro_f1").value()).isCloseTo(5.0 / 9, within(1e-9));
  }

  @Test
  void aSayingIsScoredByItsPartsAndItsSpeaker() {
    String text = "Ada said it is late. Bo said it is early.";
    Saying ada = saying(text, "Ada", "said", "it is late");
    Saying bo = new Saying(span(text, "Bo"), List.of(new Span(24, 28)), span(text, "it is early"));
    Saying mixed = new Saying(span(text, "Ada"), bo.cue(), bo.content());
    AttributionTask.Unit unit = AttributionTask.unit(text, List.of(ada, bo), List.of(mixed));
    assertThat(unit.source()).isEqualTo(Tally.of(1, 1, 2));
    assertThat(unit.cue()).isEqualTo(Tally.of(1, 1, 2));
    assertThat(unit.content()).isEqualTo(Tally.of(1, 1, 2));
    assertThat(unit.speaker()).isEqualTo(Tally.of(0, 1, 1));
  }

  @ParameterizedTest(name = "{0} against {1} to {2}")
  @CsvSource(
      textBlock =
          """
          2011-05-02, 2011-05-02, 2011-05-02, true,  true
          2011-05-XX, 2011-05-02, 2011-05-02, false, true
          2011-05-XX, 2011-05-01, 2011-05-31, true,  true
          2011-XX-XX, 2012-01-01, 2012-01-01, false, false
          XXXX-XX-XX, 2012-01-01, 2012-01-01, false, false
          """)
  void unknownPartsOfADateAreAStretch(
      String gold, String from, String to, boolean exact, boolean overlap) {
    DatesTask.Unit unit =
        DatesTask.unit(
            Days.parse(gold),
            Days.between(java.time.LocalDate.parse(from), java.time.LocalDate.parse(to)));
    assertThat(unit.exact().recall() == 1).isEqualTo(exact);
    assertThat(unit.overlap().recall() == 1).isEqualTo(overlap);
  }

  @Test
  void noDayIsRightWhereTheGoldHasNone() {
    var dated =
        new NothingRead() {
          @Override
          public When when(Document document, Span event) {
            return event.start() == 0 ? day("2011-05-02") : new When.Unsaid();
          }
        };
    String events =
        "'event_dates':[{'start':0,'end':1,'event_date':'2011-05-02'},"
            + "{'start':2,'end':3,'event_date':'XXXX-XX-XX'},"
            + "{'start':2,'end':3,'event_date':'2011-XX-XX'}]";
    Scores scores = new DatesTask().run(gold("{'text':'a b'," + events + "}"), dated);
    assertThat(scores.metric("exact").value()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(scores.metric("exact_where_dated").value()).isEqualTo(0.5);
  }

  @Test
  void expressionsOfTimeStrictlyRelaxedlyAndByValue() {
    TimexTask.Unit unit =
        TimexTask.unit(
            List.of(timex(0, 6, "2011-05-02"), timex(10, 19, "2011-W18")),
            List.of(timex(0, 6, "2011-05-03"), timex(15, 19, "2011-W18"), timex(30, 34, "2011")));
    assertThat(unit.strict()).isEqualTo(Tally.of(1, 3, 2));
    assertThat(unit.relaxed()).isEqualTo(Tally.of(2, 3, 2));
    assertThat(unit.value()).isEqualTo(Tally.of(1, 3, 2));
  }

  @Test
  void anEventsPlaceIsExactToTheCharacterButForTheArticle() {
    String text = "fighting in the Dell and Orma";
    List<Span> dell = List.of(new Span(16, 20));
    assertThat(EventLocationTask.unit(text, dell, Optional.of(new Span(12, 20))).exact()).isTrue();
    assertThat(EventLocationTask.unit(text, dell, Optional.of(new Span(16, 19))).exact()).isFalse();
    assertThat(EventLocationTask.unit(text, dell, Optional.of(new Span(16, 19))).overlap())
        .isEqualTo(Tally.of(1, 1, 1));
    assertThat(EventLocationTask.unit(text, List.of(), Optional.empty()).exact()).isTrue();
    assertThat(EventLocationTask.unit(text, dell, Optional.empty()).exact()).isFalse();
  }

  @Test
  void placesFoundAreMeasuredInKilometres() {
    ToponymsTask.Unit unit =
        ToponymsTask.unit(
            List.of(named(0, 4, 0, 0), named(10, 14, 0, 0), named(20, 24, 0, 0)),
            List.of(new Span(30, 34)),
            List.of(
                place("A", "XXA", new Span(0, 4), 0, 1),
                place("B", "XXB", new Span(12, 14), 0, 2),
                place("C", "XXC", new Span(30, 34), 0, 0)));
    assertThat(unit.found()).isEqualTo(Tally.of(2, 2, 3));
    Scores scores = ToponymsTask.score(List.of(unit));
    assertThat(scores.metric("acc161").value()).isEqualTo(0.5);
    assertThat(scores.metric("median_km").value()).isCloseTo(166.8, within(0.1));
  }

  @Test
  void linesWeighTheirLength() {
    Tally tally =
        BoilerplateTask.tally(
            List.of(new Span(0, 10), new Span(11, 14), new Span(15, 20)),
            List.of(true, false, true),
            List.of(new Notice(new Span(15, 20), Notice.Kind.SHARE, "")));
    assertThat(tally).isEqualTo(Tally.of(10, 13, 15));
  }

  @Test
  void namedThingsNeedTheirKindAndUnconfirmedOnesAreExcused() {
    String text = "Ada Oyu of the Red Belt came";
    Entity ada = new Entity(new Span(0, 7), EntityKind.PERSON);
    Entity belt = new Entity(new Span(15, 23), EntityKind.ORGANISATION);
    Entity oyu = new Entity(new Span(4, 7), EntityKind.PERSON);
    Entity wrong = new Entity(new Span(15, 23), EntityKind.PERSON);
    EntitiesTask.Unit unit =
        EntitiesTask.unit(text, List.of(ada, belt), List.of(oyu), List.of(ada, oyu, wrong));
    assertThat(unit.of(EntityKind.PERSON)).isEqualTo(Tally.of(1, 2, 1));
    assertThat(unit.of(EntityKind.ORGANISATION)).isEqualTo(Tally.of(0, 0, 1));
  }

  @Test
  void sameEventsAreAskedTopicByTopic() {
    String mention = "{'kind':'event','chain':'%s','start':0,'end':1}";
    Scores scores =
        new CoreferenceTask()
            .run(
                gold(
                    "{'id':'1','topic':'t','text':'a','mentions':[%s]}"
                        .formatted(mention.formatted("x")),
                    "{'id':'2','topic':'t','text':'b','mentions':[%s,%s]}"
                        .formatted(mention.formatted("x"), mention.formatted("y")),
                    "{'id':'3','topic':'u','text':'c','mentions':[%s]}"
                        .formatted(mention.formatted("z"))),
                new NothingRead());
    // All apart: no link of one; B³ precision 1, recall (½ + ½ + 1 + 1) / 4; CEAFe (2/3 + 2) / 4
    // and / 3.
    assertThat(scores.n()).isEqualTo(2);
    assertThat(scores.metric("muc").value()).isZero();
    assertThat(scores.metric("b3").value()).isCloseTo(2 * 0.75 / 1.75, within(1e-9));
    assertThat(scores.metric("ceafe").value()).isCloseTo(2 * (8.0 / 3) / 7, within(1e-9));
  }

  private static ToponymsTask.Place named(int start, int end, double lat, double lon) {
    return new ToponymsTask.Place(new Span(start, end), Optional.of(new Point(lat, lon)));
  }

  private static Timex timex(int start, int end, String value) {
    return new Timex(new Span(start, end), value);
  }

  private static Saying saying(String text, String source, String cue, String content) {
    return new Saying(span(text, source), span(text, cue), span(text, content));
  }

  private static List<Span> span(String text, String quote) {
    int start = text.indexOf(quote);
    return List.of(new Span(start, start + quote.length()));
  }
}
