package org.casus.place;

import java.util.List;
import java.util.Optional;
import org.casus.text.Span;

/**
 * A place name in a story.
 *
 * @param span its words
 * @param sentence the sentence's number
 * @param firstToken its first token within the sentence
 * @param lastToken its last token, included
 * @param site whether the words end with a noun for a site, road or building
 * @param place what it stands for; empty where the gazetteer does not know it, or several of its
 *     places are about as likely and lie far apart
 * @param candidates the likeliest places, at most five, the likeliest first
 */
public record Toponym(
    Span span,
    int sentence,
    int firstToken,
    int lastToken,
    boolean site,
    Optional<Place> place,
    List<Reading> candidates) {
  public Toponym {
    candidates = List.copyOf(candidates);
  }

  /**
   * One place that the name may stand for.
   *
   * @param probability among the places of this name, in [0, 1]
   */
  public record Reading(Place place, double probability) {}
}
