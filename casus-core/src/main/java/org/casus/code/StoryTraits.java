package org.casus.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.parse.ParsedStory;
import org.casus.parser.Token;

/**
 * What the whole story adds to the judge's features: what it is about, how long it is, what was
 * told before.
 */
final class StoryTraits {
  private final Set<String> topics = new HashSet<>();
  private final int size;
  private final Set<String> told = new HashSet<>();

  StoryTraits(ParsedStory story, Topics vocabulary) {
    size = story.size();
    for (int s = 0; s < story.size(); s++) {
      for (Token token : story.tokens(s)) {
        topics.addAll(vocabulary.of(token.form().toLowerCase(Locale.ROOT)));
      }
    }
  }

  List<String> features(Sight sight, Draft draft) {
    List<String> features = new ArrayList<>();
    features.add(
        "story size=" + (size <= 2 ? "1-2" : size <= 8 ? "3-8" : size <= 20 ? "9-20" : "21+"));
    features.add(
        "sentence=" + (sight.index() == 0 ? "first" : sight.index() < 4 ? "early" : "later"));
    for (String topic : topics) {
      features.add("story about " + topic);
      features.add("story about " + topic + "/" + draft.match().entry().gives().type());
    }
    String trigger =
        sight.tree().lemma(draft.match().trigger()) + draft.match().entry().gives().type();
    features.add("told before=" + !told.add(trigger));
    return features;
  }
}
