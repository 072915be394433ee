package org.casus.claim;

import java.util.List;
import org.casus.parse.ParsedStory;
import org.casus.parse.Tree;

/** The claims of one story. */
public final class StoryClaims {
  private final ParsedStory story;
  private final Vocabulary vocabulary;
  private final Background background;
  private final Attributions attributions;

  StoryClaims(ParsedStory story, Vocabulary vocabulary) {
    this.story = story;
    this.vocabulary = vocabulary;
    this.background = new Background(story);
    this.attributions = new Attributions(story, vocabulary);
  }

  /**
   * Every attribution that the story tells, in its order. Parses the whole story. What a quoted
   * speaker reports of others is no attribution of the story's, but an inner voice of its claims.
   */
  public List<Saying> sayings() {
    return attributions.all();
  }

  /**
   * What the story claims of one act.
   *
   * @param trigger the head word of the words that name the act: a verb or an event noun
   */
  public Claim of(int sentence, int trigger) {
    Tree tree = story.tree(sentence);
    Frames frames = new Frames(tree, vocabulary.embedders());
    Ascent.Found found = new Ascent(tree, frames, new Clauses(tree, frames)).from(trigger);
    List<Voice> voices =
        new Voices(story, sentence, tree, frames, attributions.over(sentence)).over(trigger, found);
    int embedder = found.embedder();
    for (int i = voices.size() - 1; i >= 0 && embedder < 0; i--) {
      if (voices.get(i).cueSentence() == sentence) {
        embedder = voices.get(i).cueWord();
      }
    }
    return new Claim(
        found.state().modality(),
        found.state().polarity(),
        background.historical(sentence, trigger),
        embedder,
        voices,
        found.why());
  }
}
