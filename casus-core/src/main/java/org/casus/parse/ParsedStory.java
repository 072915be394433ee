package org.casus.parse;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.casus.parser.LanguageBackend;
import org.casus.parser.Sentence;
import org.casus.parser.Token;
import org.casus.text.Span;
import org.casus.text.Story;

/**
 * A story split into sentences, each parsed when first asked for: what holds no event is never
 * parsed.
 *
 * <p>Safe to use from any thread; parsing is deterministic, so a sentence parsed twice at once is
 * the same.
 */
public final class ParsedStory {
  private final Story story;
  private final String text;
  private final LanguageBackend backend;
  private final List<Sentence> sentences;
  private final AtomicReferenceArray<Tree> trees;

  private ParsedStory(Story story, String text, LanguageBackend backend) {
    this.story = story;
    this.text = text;
    this.backend = backend;
    this.sentences = List.copyOf(backend.sentences(text));
    this.trees = new AtomicReferenceArray<>(sentences.size());
  }

  /** The story's news, notices left out. */
  public static ParsedStory of(Story story, LanguageBackend backend) {
    return new ParsedStory(story, story.news(), backend);
  }

  public Story story() {
    return story;
  }

  /** The news: as long as the document's text, notices blanked out. */
  public String text() {
    return text;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  public int size() {
    return sentences.size();
  }

  public List<Token> tokens(int sentence) {
    return sentences.get(sentence).tokens();
  }

  /** The sentence's own stretch of the document. */
  public Span span(int sentence) {
    Sentence s = sentences.get(sentence);
    return new Span(s.start(), s.end());
  }

  /** The sentence's tree; parsed now if it was not yet. */
  public Tree tree(int sentence) {
    Tree known = trees.get(sentence);
    if (known == null) {
      known = new Tree(backend.parse(sentences.get(sentence)));
      trees.set(sentence, known);
    }
    return known;
  }
}
