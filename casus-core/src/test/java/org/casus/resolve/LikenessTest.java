package org.casus.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.resolve.Tale.actor;
import static org.casus.resolve.Tale.days;
import static org.casus.resolve.Tale.killed;
import static org.casus.resolve.Tale.place;

import java.util.List;
import java.util.Optional;
import org.casus.event.Actor;
import org.casus.event.When;
import org.junit.jupiter.api.Test;

/** How participants, days, places and numbers of two mentions stand to one another. */
class LikenessTest {
  private static final Actor OYU = actor("Ada Oyu", "MLI", "GOV");

  @Test
  void participants() {
    assertThat(sides(OYU, actor("President Oyu", "MLI", "GOV"))).isEqualTo(Sides.Match.SAME);
    assertThat(sides(OYU, actor("the cabinet", "MLI", "GOV"))).isEqualTo(Sides.Match.WEAK);
    assertThat(sides(OYU, actor("Portugal", "PRT"))).isEqualTo(Sides.Match.CLASH);
    assertThat(sides(actor("gunmen", "", "UAF"), actor("Grey Hand", "", "REB")))
        .isEqualTo(Sides.Match.WEAK);
    assertThat(Sides.of(List.of(), List.of(OYU))).isEqualTo(Sides.Match.ONE);
    assertThat(Sides.of(List.of(), List.of())).isEqualTo(Sides.Match.NONE);
  }

  @Test
  void stretchesOfDays() {
    When march = days("2021-03-01", "2021-03-31");
    When second = days("2021-03-02", "2021-03-02");
    assertThat(Stretch.of(march, march)).isEqualTo(Stretch.SAME);
    assertThat(Stretch.of(march, second)).isEqualTo(Stretch.MEET);
    assertThat(Stretch.of(second, days("2021-03-03", "2021-03-04"))).isEqualTo(Stretch.CLASH);
    assertThat(Stretch.of(second, new When.Unsaid())).isEqualTo(Stretch.ONE);
    assertThat(Stretch.of(new When.Unsaid(), new When.Unsaid())).isEqualTo(Stretch.NONE);
  }

  @Test
  void aDayMerelyTakenFromPublicationSaysNothing() {
    When.Dated told = (When.Dated) days("2021-03-02", "2021-03-02");
    When inferred =
        new When.Dated(told.earliest(), told.latest(), told.precision(), true, Optional.empty());
    assertThat(Stretch.of(inferred, told)).isEqualTo(Stretch.ONE);
  }

  @Test
  void places() {
    var tambo = Optional.of(place("Tambo", "MLI", 1));
    assertThat(Spot.of(tambo, Optional.of(place("Tambo market", "MLI", 1)))).isEqualTo(Spot.SAME);
    assertThat(Spot.of(tambo, Optional.of(place("Mali", "MLI", 6)))).isEqualTo(Spot.INSIDE);
    assertThat(Spot.of(tambo, Optional.of(place("Segu", "MLI", 1)))).isEqualTo(Spot.OTHER);
    assertThat(Spot.of(tambo, Optional.of(place("Lisbon", "PRT", 1)))).isEqualTo(Spot.CLASH);
    assertThat(Spot.of(tambo, Optional.empty())).isEqualTo(Spot.ONE);
  }

  @Test
  void numbers() {
    assertThat(Tolls.of(List.of(killed(2, 2, 2)), List.of(killed(2, 2, 2)))).isEqualTo(Tolls.SAME);
    assertThat(Tolls.of(List.of(killed(2, 2, 2)), List.of(killed(3, 3, 3)))).isEqualTo(Tolls.CLASH);
    assertThat(Tolls.of(List.of(), List.of(killed(3, 3, 3)))).isEqualTo(Tolls.ONE);
  }

  private static Sides.Match sides(Actor a, Actor b) {
    return Sides.of(List.of(a), List.of(b));
  }
}
