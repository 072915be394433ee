package org.casus.place;

import static org.casus.parser.Relation.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.parse.ParsedStory;
import org.casus.parse.Tree;

/**
 * Definite nouns that point back at a place named before: "the city", "the country", "the
 * hospital".
 */
final class References {
  private static final int SENTENCES_BACK = 6;
  private static final Set<String> TOWNS = Set.of("city", "town", "village");
  private static final Set<String> COUNTRIES = Set.of("country", "nation");
  private static final Set<String> PROVINCES = Set.of("province", "governorate", "state", "region");

  private final ParsedStory story;
  private final List<Toponym> toponyms;

  References(ParsedStory story, List<Toponym> toponyms) {
    this.story = story;
    this.toponyms = toponyms;
  }

  /**
   * A noun that points back.
   *
   * @param words the noun with its article, as a name of the place
   * @param to the place's name where it was named
   */
  record Reference(Toponym words, Toponym to) {}

  List<Reference> in(int sentence, Tree tree) {
    List<Reference> found = new ArrayList<>();
    for (int i = 1; i < tree.size(); i++) {
      int article = tree.child(i, DETERMINER);
      if (article >= 0
          && article < i
          && tree.noun(i)
          && tree.form(article).equals("the")
          && tree.child(i, COMPOUND, APPOSITION, FLAT) < 0
          && tree.all(i, NOMINAL).stream().noneMatch(c -> tree.preposition(c).equals("of"))) {
        int noun = i;
        named(sentence, tree, i)
            .ifPresent(
                to ->
                    found.add(
                        new Reference(
                            new Toponym(
                                tree.span(article).upTo(tree.span(noun)),
                                sentence,
                                article,
                                noun,
                                to.site(),
                                to.place(),
                                to.candidates()),
                            to)));
      }
    }
    return found;
  }

  private Optional<Toponym> named(int sentence, Tree tree, int noun) {
    String lemma = tree.form(noun);
    for (int i = toponyms.size() - 1; i >= 0; i--) {
      Toponym one = toponyms.get(i);
      boolean before =
          one.sentence() < sentence || one.sentence() == sentence && one.lastToken() < noun - 1;
      if (before && sentence - one.sentence() <= SENTENCES_BACK && fits(lemma, one)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private boolean fits(String noun, Toponym one) {
    if (one.site()) {
      return one.span().in(story.text()).toLowerCase(Locale.ROOT).endsWith(" " + noun);
    }
    PlaceKind kind = EventPlaces.kind(one);
    return TOWNS.contains(noun) && kind.town()
        || noun.equals("capital") && kind == PlaceKind.CAPITAL
        || COUNTRIES.contains(noun) && kind == PlaceKind.COUNTRY
        || PROVINCES.contains(noun) && (kind == PlaceKind.PROVINCE || kind == PlaceKind.PART);
  }
}
