package org.casus.resolve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.casus.event.EventType;
import org.casus.event.Mention;

/** One document's mentions with their words. */
final class Tellings {
  private Tellings() {}

  /** In the order of the mentions. */
  static List<Telling> of(
      String document, String text, List<Mention> mentions, Vocabulary vocabulary) {
    Article article = Article.of(document, text, vocabulary);
    List<Integer> order =
        IntStream.range(0, mentions.size())
            .boxed()
            .sorted((i, j) -> mentions.get(i).trigger().compareTo(mentions.get(j).trigger()))
            .toList();
    Map<EventType, Integer> told = new EnumMap<>(EventType.class);
    int[] rank = new int[mentions.size()];
    for (int i : order) {
      rank[i] = told.merge(mentions.get(i).type(), 1, Integer::sum) - 1;
    }
    List<Telling> tellings = new ArrayList<>();
    for (int i = 0; i < rank.length; i++) {
      Mention mention = mentions.get(i);
      Wording wording = Wording.of(article, mention.trigger(), vocabulary);
      tellings.add(new Telling(mention, wording, rank[i], told.getOrDefault(mention.type(), 0)));
    }
    return tellings;
  }
}
