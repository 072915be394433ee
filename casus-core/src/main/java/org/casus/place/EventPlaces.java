package org.casus.place;

import java.util.ArrayList;
import java.util.List;
import org.casus.parse.ParsedStory;
import org.casus.parse.Tree;
import org.casus.place.EventSigns.Name;

/** Chooses, of the names in a trigger's sentence, the place of its event, or none. */
final class EventPlaces {
  private static final double PLAIN_DISTANCE = 3;

  private final ParsedStory story;
  private final List<Toponym> toponyms;
  private final Weights weights;
  private final Deeds deeds;
  private final References references;

  /**
   * @param toponyms in the order of the text
   */
  EventPlaces(ParsedStory story, List<Toponym> toponyms, Weights weights, Deeds deeds) {
    this.story = story;
    this.toponyms = toponyms;
    this.weights = weights;
    this.deeds = deeds;
    this.references = new References(story, toponyms);
  }

  /** A choice: the names with their scores, and the score of there being none. */
  record Choice(List<Name> names, double[] scores, double none) {
    /** The best name's number, -1 where none is likelier. */
    int best() {
      int best = -1;
      for (int i = 0; i < scores.length; i++) {
        if (scores[i] > (best < 0 ? none : scores[best])) {
          best = i;
        }
      }
      return best;
    }

    /** How likely a name is the place, by its number; -1: how likely there is none. */
    double probability(int number) {
      double most = none;
      for (double score : scores) {
        most = Math.max(most, score);
      }
      double total = Math.exp(none - most);
      for (double score : scores) {
        total += Math.exp(score - most);
      }
      return Math.exp((number < 0 ? none : scores[number]) - most) / total;
    }
  }

  /** A name as it stands in the text. */
  String words(Toponym toponym) {
    return toponym.span().in(story.text());
  }

  Choice choice(int sentence, int trigger) {
    Tree tree = story.tree(sentence);
    List<Name> names = names(sentence, tree);
    EventSigns signs = new EventSigns(tree, names, deeds);
    double[] scores = new double[names.size()];
    for (int i = 0; i < scores.length; i++) {
      Signs.Sum sum = new Signs.Sum(weights);
      signs.place(trigger, i, sum);
      scores[i] = sum.sum();
    }
    Signs.Sum none = new Signs.Sum(weights);
    signs.none(trigger, none);
    return new Choice(names, scores, none.sum());
  }

  List<Name> names(int sentence, Tree tree) {
    List<Toponym> here = toponyms.stream().filter(t -> t.sentence() == sentence).toList();
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < here.size(); i++) {
      Toponym one = here.get(i);
      boolean holds = i > 0 && beside(here.get(i - 1), one) && holds(one, here.get(i - 1));
      boolean held =
          i + 1 < here.size() && beside(one, here.get(i + 1)) && holds(here.get(i + 1), one);
      names.add(
          new Name(
              one,
              one,
              kind(one),
              EventSigns.head(tree, one.firstToken(), one.lastToken()),
              holds,
              held));
    }
    for (References.Reference back : references.in(sentence, tree)) {
      Toponym words = back.words();
      names.add(new Name(words, back.to(), kind(back.to()), words.lastToken(), false, false));
    }
    return names;
  }

  static PlaceKind kind(Toponym toponym) {
    return toponym.place().map(Place::kind).orElse(PlaceKind.SITE);
  }

  private boolean beside(Toponym one, Toponym next) {
    String between = story.text().substring(one.span().end(), next.span().start());
    return between.length() <= PLAIN_DISTANCE && (between.startsWith(",") || between.contains("("));
  }

  /**
   * Whether a place holds another; an unknown name before a comma and a country or province is held
   * by it.
   */
  private static boolean holds(Toponym holder, Toponym one) {
    if (holder.place().isEmpty() || !holder.place().get().kind().holdsTowns()) {
      return false;
    }
    if (one.place().isEmpty()) {
      return true;
    }
    Place outer = holder.place().get();
    Place inner = one.place().get();
    boolean country = outer.kind() == PlaceKind.COUNTRY && outer.country().equals(inner.country());
    boolean province =
        outer.kind() == PlaceKind.PROVINCE
            && inner.admin1().filter(outer.name()::equals).isPresent();
    return outer.number() != inner.number()
        && (country || province)
        && inner.kind() != PlaceKind.COUNTRY;
  }
}
