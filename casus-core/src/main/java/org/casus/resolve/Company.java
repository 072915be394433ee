package org.casus.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The articles that are resolved together. What all of them speak of tells none from another: words
 * count the less, the more of the articles hold them.
 */
final class Company {
  private final Map<String, Bag> about = new HashMap<>();

  Company(Collection<Article> articles) {
    Map<String, Integer> in = new HashMap<>();
    for (Article article : articles) {
      for (String word : article.about().words()) {
        in.merge(word, 1, Integer::sum);
      }
    }
    double all = articles.size() + 1;
    for (Article article : articles) {
      Bag weighed =
          article.about().times(word -> Math.sqrt(Math.log(all / in.getOrDefault(word, 1))));
      about.put(article.id(), weighed);
    }
  }

  /** How much two of them are about the same: 0 to 1. */
  double alike(Article a, Article b) {
    Bag one = about.get(a.id());
    Bag other = about.get(b.id());
    return one == null || other == null ? 0 : one.cosine(other);
  }
}
