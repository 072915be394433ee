package org.casus.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casus.text.Document;
import org.casus.text.Span;

/**
 * Which words of some documents tell of one event, where nothing is known of them but where they
 * stand: all kinds of event, not only those that the lexicon knows. By the same evidence from words
 * that {@link Resolver} uses beside the fields. For sets of some thousand tellings: every pair is
 * compared.
 */
public final class SameWords {
  private static final double BOUND = 0.35;

  private final Vocabulary vocabulary;
  private final Priors priors;
  private final Weights weights;

  private SameWords() {
    this.vocabulary = Vocabulary.load();
    this.priors = Priors.load();
    this.weights = new Weights("words.tsv");
  }

  /** Loads the word tables and weights from the class path. */
  public static SameWords load() {
    return new SameWords();
  }

  /**
   * Labels for each document's tellings, in their order; the same label is the same event. They do
   * not depend on the order of the documents.
   */
  public Map<Document, List<Integer>> label(Map<Document, List<Span>> tellings) {
    Map<String, Document> byId = new TreeMap<>();
    tellings.keySet().forEach(document -> byId.put(document.id(), document));
    List<Article> articles = new ArrayList<>();
    List<Wording> wordings = new ArrayList<>();
    for (Document document : byId.values()) {
      Article article = Article.of(document.id(), document.text(), vocabulary);
      articles.add(article);
      for (Span span : tellings.getOrDefault(document, List.of())) {
        wordings.add(Wording.of(article, span, vocabulary));
      }
    }
    int[] groups = groups(wordings, new WordEvidence(vocabulary, priors, new Company(articles)));
    Map<Document, List<Integer>> labels = new HashMap<>();
    int next = 0;
    for (Document document : byId.values()) {
      List<Integer> own = new ArrayList<>();
      for (int i = tellings.getOrDefault(document, List.of()).size(); i > 0; i--) {
        own.add(groups[next++]);
      }
      labels.put(document, own);
    }
    return labels;
  }

  private int[] groups(List<Wording> wordings, WordEvidence evidence) {
    Links links = new Links(wordings.size(), Integer.MAX_VALUE);
    for (int i = 0; i < wordings.size(); i++) {
      for (int j = 0; j < i; j++) {
        links.add(j, i, weights.probability(evidence.of(wordings.get(j), wordings.get(i))));
      }
    }
    return links.groups(BOUND);
  }
}
