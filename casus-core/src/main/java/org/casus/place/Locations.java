package org.casus.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.casus.event.Location;
import org.casus.parse.ParsedStory;

/** From a place name to a location: its containers, and how exactly its words say where. */
final class Locations {
  private static final Set<String> NEAR =
      Set.of(
          "near", "outside", "around", "toward", "towards", "beside", "nearby", "close to", "off");
  private static final Set<String> DIRECTIONS =
      Set.of(
          "north",
          "northern",
          "south",
          "southern",
          "east",
          "eastern",
          "west",
          "western",
          "central",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "upper",
          "lower",
          "across");
  private static final Set<String> DISTRICTS =
      Set.of(
          "district",
          "districts",
          "county",
          "suburb",
          "suburbs",
          "outskirts",
          "area",
          "neighborhood",
          "neighbourhood",
          "countryside");
  private static final Set<String> PROVINCES =
      Set.of("province", "governorate", "state", "prefecture", "oblast", "region");

  private final ParsedStory story;
  private final List<Toponym> toponyms;

  Locations(ParsedStory story, List<Toponym> toponyms) {
    this.story = story;
    this.toponyms = toponyms;
  }

  /**
   * Where a name's place is; a name that the gazetteer does not know lies where what holds it lies.
   */
  Location of(Toponym toponym) {
    String words = toponym.span().in(story.text()).replaceAll("\\s+", " ");
    Optional<Place> known = toponym.place();
    if (known.isPresent()) {
      Place place = known.get();
      boolean site = site(toponym, words, place);
      return new Location(
          site ? words : place.name(),
          Optional.of(place.point()),
          site ? OptionalLong.empty() : place.geonames(),
          place.admin1().filter(a -> place.kind() != PlaceKind.COUNTRY),
          place.admin2(),
          place.country(),
          precision(toponym, site ? PlaceKind.SITE : place.kind()),
          Optional.of(toponym.span()));
    }
    Optional<Place> holder = holder(toponym, words);
    return new Location(
        words,
        holder.map(Place::point),
        OptionalLong.empty(),
        holder.flatMap(Place::admin1),
        holder.flatMap(Place::admin2),
        holder.isPresent() ? holder.flatMap(Place::country) : onlyCountry(),
        precision(toponym, PlaceKind.SITE),
        Optional.of(toponym.span()));
  }

  /** "Aleppo airport": known by the town's name, but the town is not what is named. */
  private static boolean site(Toponym toponym, String words, Place place) {
    return toponym.site() && !words.equalsIgnoreCase(place.name()) && place.kind().town();
  }

  /**
   * The place that gives the name its first words, else the next one in the sentence, else the one
   * before.
   */
  private Optional<Place> holder(Toponym toponym, String words) {
    for (Toponym other : toponyms) {
      if (other.place().isPresent() && words.contains(other.span().in(story.text()))) {
        return other.place();
      }
    }
    int number = toponyms.indexOf(toponym);
    for (int at : new int[] {number + 1, number - 1}) {
      if (at >= 0 && at < toponyms.size()) {
        Toponym other = toponyms.get(at);
        if (other.sentence() == toponym.sentence() && other.place().isPresent()) {
          return other.place();
        }
      }
    }
    return Optional.empty();
  }

  /** The country that all of the story's places lie in, if it is one. */
  private Optional<String> onlyCountry() {
    List<String> countries =
        toponyms.stream()
            .flatMap(t -> t.place().stream())
            .flatMap(p -> p.country().stream())
            .distinct()
            .toList();
    return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
  }

  private int precision(Toponym toponym, PlaceKind kind) {
    String before = word(toponym, -1);
    String behind = word(toponym, 1);
    if (kind == PlaceKind.COUNTRY || kind == PlaceKind.PROVINCE && !PROVINCES.contains(behind)) {
      boolean part = DIRECTIONS.contains(before);
      return part ? 5 : kind.precision();
    }
    if (kind.town() || kind == PlaceKind.SITE) {
      boolean near =
          NEAR.contains(before) || NEAR.contains(word(toponym, -2)) && DIRECTIONS.contains(before);
      if (near) {
        return 2;
      }
      if (PROVINCES.contains(behind)) {
        return 4;
      }
      return DISTRICTS.contains(behind) && !kind.equals(PlaceKind.SITE) ? 3 : 1;
    }
    return kind.precision();
  }

  private String word(Toponym toponym, int step) {
    int at = step < 0 ? toponym.firstToken() + step : toponym.lastToken() + step;
    var tokens = story.tokens(toponym.sentence());
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).form().toLowerCase(Locale.ROOT);
  }
}
