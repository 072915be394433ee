package org.casus.resolve;

import java.util.ArrayList;
import java.util.List;
import org.casus.text.Span;

/**
 * The words that tell of an event, and the words around them.
 *
 * @param head the stem that names the act: the first content word of a verb, the last of a noun
 *     phrase
 * @param words the content stems of the trigger
 * @param sentence index of the sentence in the article
 * @param rest the other telling words of the sentence
 * @param names capitalised words of the sentence
 * @param left, right up to five telling words before and behind, in the sentence
 * @param namesBefore, namesBehind capitalised words up to eight before and behind, in the sentence
 * @param meaning, near directions of the sentence's other words, and of those around
 * @param definite "the attack", "this attack", "their attack"
 * @param indefinite "an attack", "another attack"
 */
record Wording(
    Article article,
    Span trigger,
    String head,
    Bag words,
    int sentence,
    Bag rest,
    Bag names,
    Bag numbers,
    Bag left,
    Bag right,
    Bag around,
    Bag namesBefore,
    Bag namesBehind,
    float[] meaning,
    float[] near,
    boolean definite,
    boolean indefinite) {
  private static final int WINDOW = 5;
  private static final int REACH = 8;

  private static final List<String> DEFINITE =
      List.of("the", "this", "that", "thes", "thos", "his", "its", "their", "her");
  private static final List<String> INDEFINITE =
      List.of("a", "an", "another", "more", "new", "other");

  static Wording of(Article article, Span trigger, Vocabulary vocabulary) {
    int from = first(article, trigger);
    int to = from;
    while (to < article.words().size() && article.words().get(to).start() < trigger.end()) {
      to++;
    }
    List<String> stems = article.stems().subList(from, to);
    List<String> content = stems.stream().filter(vocabulary::content).toList();
    List<String> chosen = content.isEmpty() ? stems : content;
    String head = chosen.isEmpty() ? "" : chosen.get(chosen.size() - 1);
    return new Gatherer(article, vocabulary, from, to - 1, sentence(article, from))
        .wording(trigger, head, chosen);
  }

  private static int sentence(Article article, int word) {
    int last = article.sentences().size() - 1;
    return last < 0 ? 0 : article.sentences().get(Math.min(word, last));
  }

  /** The first word that ends behind the trigger's start. */
  private static int first(Article article, Span trigger) {
    int low = 0;
    int high = article.words().size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (article.words().get(middle).end() <= trigger.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Collects the words around a trigger that runs from one word to another. */
  private record Gatherer(Article article, Vocabulary vocabulary, int from, int to, int sentence) {

    Wording wording(Span trigger, String head, List<String> words) {
      int start = from;
      while (start > 0 && article.sentences().get(start - 1) == sentence) {
        start--;
      }
      int end = to + 1;
      while (end < article.words().size() && article.sentences().get(end) == sentence) {
        end++;
      }
      List<String> left = telling(Math.max(start, from - WINDOW), from);
      List<String> right = telling(to + 1, Math.min(end, to + 1 + WINDOW));
      List<String> around = new ArrayList<>(left);
      around.addAll(right);
      List<String> rest = telling(start, from);
      rest.addAll(telling(to + 1, end));
      return new Wording(
          article,
          trigger,
          head,
          bag(words),
          sentence,
          bag(rest),
          bag(capitalised(start, end)),
          bag(numbers(start, end)),
          bag(left),
          bag(right),
          bag(around),
          bag(capitalised(Math.max(start, from - REACH), from)),
          bag(capitalised(to + 1, Math.min(end, to + 1 + REACH))),
          vocabulary.vectors().mean(rest, vocabulary.commonness()),
          vocabulary.vectors().mean(around, vocabulary.commonness()),
          before(start, DEFINITE),
          before(start, INDEFINITE));
    }

    private Bag bag(List<String> words) {
      return Bag.of(words, vocabulary.commonness());
    }

    private List<String> telling(int from, int to) {
      List<String> found = new ArrayList<>();
      for (int i = from; i < to; i++) {
        if (vocabulary.telling(article.stems().get(i))) {
          found.add(article.stems().get(i));
        }
      }
      return found;
    }

    private List<String> capitalised(int start, int end) {
      List<String> found = new ArrayList<>();
      for (int i = start; i < end; i++) {
        boolean own = i >= from && i <= to;
        char c = article.text().charAt(article.words().get(i).start());
        if (!own && Character.isUpperCase(c) && vocabulary.telling(article.stems().get(i))) {
          found.add(article.stems().get(i));
        }
      }
      return found;
    }

    private List<String> numbers(int start, int end) {
      List<String> found = new ArrayList<>();
      for (int i = start; i < end; i++) {
        if (Character.isDigit(article.text().charAt(article.words().get(i).start()))) {
          found.add(article.stems().get(i));
        }
      }
      return found;
    }

    /** Whether one of these stands before the trigger, with at most one word between. */
    private boolean before(int start, List<String> stems) {
      for (int i = from - 1; i >= Math.max(start, from - 2); i--) {
        if (stems.contains(article.stems().get(i))) {
          return true;
        }
      }
      return false;
    }
  }
}
