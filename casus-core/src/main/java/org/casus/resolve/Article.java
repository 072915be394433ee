package org.casus.resolve;

import java.util.ArrayList;
import java.util.List;
import org.casus.text.Span;

/**
 * A document's words: where they are, their stems, their sentences, and what the document is about.
 *
 * @param sentences each word's sentence, counted from 0
 * @param about what it is about: its words, by how rare and how often; names and numbers count
 *     twice
 */
record Article(
    String id,
    String text,
    List<Span> words,
    List<String> stems,
    List<Integer> sentences,
    Bag about) {

  static Article of(String id, String text, Vocabulary vocabulary) {
    List<Span> words = new ArrayList<>();
    List<String> stems = new ArrayList<>();
    List<Integer> sentences = new ArrayList<>();
    List<String> salient = new ArrayList<>();
    int sentence = 0;
    int end = 0;
    for (int i = 0; i < text.length(); i = end) {
      char c = text.charAt(i);
      end = i + 1;
      if (Character.isLetterOrDigit(c)) {
        end = wordEnd(text, i);
        words.add(new Span(i, end));
        stems.add(vocabulary.stems().of(text.substring(i, end)));
        salient.add(stems.get(stems.size() - 1));
        if (!Character.isLowerCase(c)) {
          salient.add(stems.get(stems.size() - 1));
        }
        sentences.add(sentence);
      } else if (ends(text, i)) {
        sentence++;
      }
    }
    return new Article(id, text, words, stems, sentences, about(salient, vocabulary));
  }

  private static int wordEnd(String text, int start) {
    int i = start;
    while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || joined(text, i))) {
      i++;
    }
    return i;
  }

  /** A hyphen or a figure's comma between letters or digits. */
  private static boolean joined(String text, int i) {
    char c = text.charAt(i);
    return (c == '-' || c == ',' && Character.isDigit(text.charAt(i - 1)))
        && i + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  /**
   * A line's end, or a full stop, question or exclamation mark before a blank, but not after an
   * initial.
   */
  private static boolean ends(String text, int i) {
    char c = text.charAt(i);
    if (c == '\n') {
      return true;
    }
    boolean stop = c == '.' || c == '!' || c == '?';
    boolean blank = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
    boolean initial =
        i > 0
            && Character.isUpperCase(text.charAt(i - 1))
            && (i < 2 || !Character.isLetterOrDigit(text.charAt(i - 2)));
    return stop && blank && !initial;
  }

  private static Bag about(List<String> stems, Vocabulary vocabulary) {
    List<String> telling = stems.stream().filter(vocabulary::telling).toList();
    return Bag.counted(telling, vocabulary.commonness());
  }
}
