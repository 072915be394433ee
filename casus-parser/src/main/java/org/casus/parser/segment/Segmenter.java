package org.casus.parser.segment;

import java.util.ArrayList;
import java.util.List;
import org.casus.parser.Sentence;
import org.casus.parser.Token;

/** A text's sentences. */
public final class Segmenter {
  /** A "sentence" longer than this is a table or noise and is cut, so that parsing stays linear. */
  private static final int LONGEST = 300;

  private Segmenter() {}

  /**
   * The sentences of a text in order; every character that is no white space lies in exactly one
   * token. Never throws, whatever the text.
   */
  public static List<Sentence> sentences(String text) {
    Tokens tokens = Tokenizer.tokens(text);
    SentenceEnds ends = new SentenceEnds(text, tokens);
    List<Sentence> sentences = new ArrayList<>();
    int first = 0;
    boolean openQuotes = false;
    for (int i = 0; i < tokens.size(); i++) {
      openQuotes ^= straightQuote(text, tokens, i);
      int last = i - first + 1 >= LONGEST ? i : ends.endAt(i, openQuotes);
      if (last >= 0) {
        sentences.add(sentence(text, tokens, first, last));
        for (int k = i + 1; k <= last; k++) {
          openQuotes ^= straightQuote(text, tokens, k);
        }
        openQuotes &= !blankLine(text, tokens, last);
        first = last + 1;
        i = last;
      }
    }
    return sentences;
  }

  private static boolean straightQuote(String text, Tokens tokens, int i) {
    return tokens.end(i) == tokens.start(i) + 1 && text.charAt(tokens.start(i)) == '"';
  }

  /** A paragraph that ends closes its quotations. */
  private static boolean blankLine(String text, Tokens tokens, int last) {
    return last + 1 >= tokens.size()
        || text.substring(tokens.end(last), tokens.start(last + 1)).indexOf('\n') >= 0;
  }

  private static Sentence sentence(String text, Tokens tokens, int first, int last) {
    List<Token> list = new ArrayList<>(last - first + 1);
    for (int i = first; i <= last; i++) {
      int start = tokens.start(i);
      int end = tokens.end(i);
      list.add(new Token(start, end, text.substring(start, end)));
    }
    return new Sentence(tokens.start(first), tokens.end(last), list);
  }
}
