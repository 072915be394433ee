package org.casus.count;

import java.util.List;
import java.util.stream.Collectors;
import org.casus.event.Casualty;
import org.casus.parse.ParsedStory;
import org.casus.parse.Tree;

/** A story's counts, and which of them belong to a deed. */
public final class StoryCounts {
  private final ParsedStory story;
  private final List<Count> counts;
  private final Belonging belonging;

  StoryCounts(ParsedStory story, List<Count> counts, Belonging belonging) {
    this.story = story;
    this.counts = List.copyOf(counts);
    this.belonging = belonging;
  }

  /** All counts of the story, in order. */
  public List<Casualty> all() {
    return counts.stream().map(Count::casualty).toList();
  }

  /**
   * The counts that belong to a deed, by its own sentence's tree.
   *
   * @param trigger index of the word that names the deed
   */
  public List<Casualty> of(int sentence, int trigger) {
    return belongingTo(sentence, trigger).stream().map(Count::casualty).toList();
  }

  /** Why these counts belong to the deed. */
  public String why(int sentence, int trigger) {
    Tree tree = story.tree(sentence);
    return belongingTo(sentence, trigger).stream()
        .map(
            c ->
                "%s \"%s\" by \"%s\", evidence %.1f"
                    .formatted(
                        c.casualty().kind().word(),
                        c.casualty().span().in(story.text()),
                        tree.word(c.harm()).form(),
                        belonging.score(tree, c, trigger)))
        .collect(Collectors.joining("; "));
  }

  /** The counts of a sentence, in order. */
  List<Count> in(int sentence) {
    return counts.stream().filter(c -> c.sentence() == sentence).toList();
  }

  private List<Count> belongingTo(int sentence, int trigger) {
    return in(sentence).stream()
        .filter(c -> belonging.score(story.tree(sentence), c, trigger) > 0)
        .toList();
  }
}
