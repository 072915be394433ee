package org.casus.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.event.EventType.ACCUSE;
import static org.casus.event.EventType.ASSAULT;
import static org.casus.event.EventType.CONSULT;
import static org.casus.event.EventType.PROTEST;
import static org.casus.resolve.Tale.actor;
import static org.casus.resolve.Tale.killed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.casus.event.Actor;
import org.casus.event.Event;
import org.casus.event.Location;
import org.casus.event.Mention;
import org.casus.event.Modality;
import org.casus.text.Document;
import org.junit.jupiter.api.Test;

class ResolverTest {
  private static final Resolver RESOLVER = Resolver.load();

  private static final Actor REBELS = actor("the Grey Hand", "MLI", "REB");
  private static final Actor OYU = actor("Ada Oyu", "MLI", "GOV");
  private static final Actor LISBON = actor("Portugal", "PRT");

  @Test
  void theAttackToldAgainIsTheSameEvent() {
    Tale tale = bombing("a", "2021-03-03");
    List<Event> events = events(tale);
    assertThat(events).hasSize(1);
    Event event = events.get(0);
    assertThat(event.mentions()).containsExactly("m_a_0", "m_a_1");
    assertThat(event.location().map(Location::name)).hasValue("Tambo market");
    assertThat(event.actors()).containsExactly(REBELS);
    assertThat(event.casualties()).containsExactly(killed(9, 9, 9));
    assertThat(event.reasons()).singleElement().asString().startsWith("m_a_1 with m_a_0");
  }

  @Test
  void twoTypesAreTwoEvents() {
    Tale tale =
        Tale.of("a", "2021-03-03", "Ada Oyu denounced the raid. Gunmen raided Tambo on Tuesday.")
            .tells(ACCUSE, "denounced")
            .by(OYU)
            .done()
            .tells(ASSAULT, "raided")
            .at("Tambo", "MLI", 1)
            .done();
    assertThat(events(tale)).extracting(Event::type).containsExactly(ACCUSE, ASSAULT);
  }

  @Test
  void otherPlacesAndDaysAreOtherEvents() {
    Tale tale =
        Tale.of(
                "a",
                "2021-03-09",
                "A bomb killed two in Tambo on Monday. Another bomb hit Lisbon on Friday.")
            .tells(ASSAULT, "killed")
            .on("2021-03-08", "2021-03-08")
            .at("Tambo", "MLI", 1)
            .with(killed(2, 2, 2))
            .done()
            .tells(ASSAULT, "hit")
            .on("2021-03-05", "2021-03-05")
            .at("Lisbon", "PRT", 1)
            .done();
    assertThat(events(tale)).hasSize(2);
  }

  @Test
  void aVisitAnnouncedAndMadeIsOneEventWhoseModalityMoved() {
    Tale before =
        Tale.of("a", "2021-03-05", "Ada Oyu will visit Portugal on Tuesday, her office said.")
            .tells(CONSULT, "visit")
            .mode("visit")
            .as(Modality.PLANNED)
            .by(OYU)
            .to(LISBON)
            .on("2021-03-09", "2021-03-09")
            .at("Portugal", "PRT", 6)
            .done();
    Tale after =
        Tale.of("b", "2021-03-10", "Ada Oyu visited Portugal on Tuesday and met its president.")
            .tells(CONSULT, "visited")
            .mode("visit")
            .by(OYU)
            .to(LISBON)
            .on("2021-03-09", "2021-03-09")
            .at("Portugal", "PRT", 6)
            .done();
    assertThat(events(before, after))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.modality()).isEqualTo(Modality.HAPPENED);
              assertThat(event.documents()).isEqualTo(2);
            });
  }

  @Test
  void reportsOfOneBombingAgreeThoughTheirTollsDiffer() {
    Tale other =
        Tale.of(
                "b",
                "2021-03-03",
                "An explosion at the market in Tambo left 11 dead. The Grey Hand was blamed.")
            .tells(ASSAULT, "explosion")
            .mode("explosives")
            .by(REBELS)
            .at("Tambo", "MLI", 1)
            .on("2021-03-02", "2021-03-02")
            .with(killed(11, 11, 11))
            .done();
    List<Event> events = events(bombing("a", "2021-03-03"), other);
    assertThat(events).singleElement();
    assertThat(events.get(0).casualties()).containsExactly(killed(9, 11, 11));
  }

  @Test
  void aStrikeIsPartOfTheCampaignAndNotTheSame() {
    Tale tale =
        Tale.of(
                "a",
                "2021-03-30",
                "Rebels attacked towns in Mali all month. On Tuesday they struck Tambo.")
            .tells(ASSAULT, "attacked")
            .by(REBELS)
            .on("2021-03-01", "2021-03-30")
            .at("Mali", "MLI", 6)
            .done();
    Tale strike =
        Tale.of("b", "2021-03-03", "Soldiers say that mortars struck Tambo.")
            .tells(ASSAULT, "struck")
            .on("2021-03-02", "2021-03-02")
            .at("Tambo", "MLI", 1)
            .done();
    List<Event> events = events(tale, strike);
    assertThat(events).hasSize(2);
    assertThat(events.get(0).partOf()).isEmpty();
    assertThat(events.get(1).partOf()).hasValue(events.get(0).id());
  }

  @Test
  void theOrderOfDocumentsMakesNoDifference() {
    List<Tale> tales = List.of(bombing("a", "2021-03-03"), bombing("b", "2021-03-03"), march());
    List<Mention> mentions =
        new ArrayList<>(tales.stream().flatMap(t -> t.mentions().stream()).toList());
    Resolution first = resolve(tales, mentions);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(mentions, new Random(seed));
      Resolution again = resolve(tales, mentions);
      assertThat(again.events()).isEqualTo(first.events());
      assertThat(again.mentions()).extracting(Mention::id).isEqualTo(ids(mentions));
    }
  }

  @Test
  void everyMentionHasTheEventThatListsIt() {
    List<Tale> tales = List.of(bombing("a", "2021-03-03"), march());
    List<Mention> mentions = tales.stream().flatMap(t -> t.mentions().stream()).toList();
    Resolution resolution = resolve(tales, mentions);
    for (Event event : resolution.events()) {
      assertThat(resolution.mentions())
          .filteredOn(m -> event.mentions().contains(m.id()))
          .allSatisfy(m -> assertThat(m.event()).hasValue(event.id()));
    }
    assertThat(resolution.events().stream().mapToInt(e -> e.mentions().size()).sum())
        .isEqualTo(mentions.size());
  }

  @Test
  void nothingGivesNothing() {
    assertThat(resolve(List.of(), List.of()).events()).isEmpty();
  }

  @Test
  void withoutItsDocumentAMentionIsAnEventOfItsOwn() {
    List<Mention> mentions = bombing("a", "2021-03-03").mentions();
    assertThat(RESOLVER.resolve(mentions, id -> Optional.empty()).events()).hasSize(2);
  }

  private static Tale bombing(String id, String published) {
    return Tale.of(
            id,
            published,
            "A bomb killed nine people at a market in Tambo on Tuesday. Police said the attack was the work of the"
                + " Grey Hand.")
        .tells(ASSAULT, "killed")
        .mode("explosives")
        .on("2021-03-02", "2021-03-02")
        .at("Tambo market", "MLI", 1)
        .with(killed(9, 9, 9))
        .done()
        .tells(ASSAULT, "attack")
        .by(REBELS)
        .done();
  }

  private static Tale march() {
    return Tale.of("c", "2021-03-03", "Teachers marched through Lisbon on Tuesday over pay.")
        .tells(PROTEST, "marched")
        .mode("demo")
        .by(actor("Teachers", "PRT", "EDU"))
        .on("2021-03-02", "2021-03-02")
        .at("Lisbon", "PRT", 1)
        .done();
  }

  private static List<Event> events(Tale... tales) {
    List<Mention> mentions = Stream.of(tales).flatMap(t -> t.mentions().stream()).toList();
    return resolve(List.of(tales), mentions).events();
  }

  private static Resolution resolve(List<Tale> tales, List<Mention> mentions) {
    return RESOLVER.resolve(mentions, id -> document(tales, id));
  }

  private static Optional<Document> document(List<Tale> tales, String id) {
    return tales.stream().map(Tale::document).filter(d -> d.id().equals(id)).findFirst();
  }

  private static List<String> ids(List<Mention> mentions) {
    return mentions.stream().map(Mention::id).toList();
  }
}
