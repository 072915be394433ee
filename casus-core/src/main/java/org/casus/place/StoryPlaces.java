package org.casus.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.event.Location;
import org.casus.parse.ParsedStory;
import org.casus.place.EventSigns.Name;

/** A story's place names, and where its events took place. Immutable. */
public final class StoryPlaces {
  private final ParsedStory story;
  private final List<Toponym> all;
  private final EventPlaces events;
  private final Locations locations;

  StoryPlaces(ParsedStory story, List<Toponym> all, Weights weights, Deeds deeds) {
    this.story = story;
    this.all = List.copyOf(all);
    this.events = new EventPlaces(story, this.all, weights, deeds);
    this.locations = new Locations(story, this.all);
  }

  /** Every place name found, resolved or not, in order. */
  public List<Toponym> all() {
    return all;
  }

  /**
   * Where a name's place is. One that the gazetteer does not know has the point and the containers
   * of the place beside it that holds it, if any.
   */
  public Location location(Toponym toponym) {
    return locations.of(toponym);
  }

  /**
   * The place of the event that a trigger tells; empty where the sentence does not say.
   *
   * @param sentence the sentence's number
   * @param trigger the trigger's head, a token of the sentence
   */
  public Optional<Location> of(int sentence, int trigger) {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Optional<Toponym> antecedent =
        new WhereClause(story.tree(sentence), sentence).place(trigger, all);
    if (antecedent.isPresent()) {
      return antecedent.map(locations::of);
    }
    EventPlaces.Choice choice = events.choice(sentence, trigger);
    int best = choice.best();
    return best < 0 ? Optional.empty() : Optional.of(location(choice.names().get(best)));
  }

  private Location location(Name name) {
    Location place = locations.of(name.to());
    return new Location(
        place.name(),
        place.point(),
        place.geonames(),
        place.admin1(),
        place.admin2(),
        place.country(),
        place.precision(),
        Optional.of(name.toponym().span()));
  }

  /**
   * Why: a line for each place name of the sentence, with how likely it is the event's own, and for
   * the chosen one what else its name could mean.
   */
  public String why(int sentence, int trigger) {
    EventPlaces.Choice choice = events.choice(sentence, trigger);
    if (choice.names().isEmpty()) {
      return "no place is named in the sentence";
    }
    int best = choice.best();
    StringBuilder why = new StringBuilder();
    why.append(
        best < 0 ? "no place: none of the names is likelier than none (" : "chosen over none (");
    why.append(percent(choice.probability(-1))).append(")");
    for (int i = 0; i < choice.names().size(); i++) {
      Name name = choice.names().get(i);
      why.append(i == best ? "\nchosen " : "\nrejected ")
          .append('"')
          .append(events.words(name.toponym()))
          .append("\" ")
          .append(percent(choice.probability(i)))
          .append(name.holds() ? ", only holds the name before it" : "")
          .append(": ")
          .append(readings(name.toponym()));
    }
    return why.toString();
  }

  private static String readings(Toponym toponym) {
    if (toponym.candidates().isEmpty()) {
      return "not in the gazetteer";
    }
    StringBuilder readings =
        new StringBuilder(toponym.place().isEmpty() ? "left open between " : "");
    int shown = 0;
    for (Toponym.Reading reading : toponym.candidates()) {
      if (shown++ < 3 && (shown == 1 || reading.probability() > 0.01)) {
        readings
            .append(shown > 1 ? "; " : "")
            .append(reading.place().inFull())
            .append(' ')
            .append(percent(reading.probability()));
      }
    }
    return readings.toString();
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }
}
