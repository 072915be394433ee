package org.casus.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.parse.ParsedStory;
import org.casus.parser.Token;

/**
 * Finds the people whom a story counts as killed, injured, abducted and so on. Only sentences with
 * a word of harm are parsed. Safe to use from any thread.
 */
public final class CountReader {
  private final HarmWords harms = new HarmWords();
  private final Amounts amounts = new Amounts();
  private final People people = new People();
  private final Belonging belonging = new Belonging(harms);

  /** All counts of the story. */
  public StoryCounts read(ParsedStory story) {
    List<Count> found = new ArrayList<>();
    for (int i = 0; i < story.size(); i++) {
      if (harmed(story.tokens(i))) {
        found.addAll(new Victims(i, story.tree(i), harms, amounts, people).all());
      }
    }
    return new StoryCounts(story, found, belonging);
  }

  private boolean harmed(List<Token> tokens) {
    for (Token token : tokens) {
      if (!harms.senses(token.form().toLowerCase(Locale.ROOT)).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
