package org.casus.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.parse.ParsedStory;
import org.casus.parser.Token;
import org.casus.text.Span;

/**
 * A story's quotations: which stretches stand in quotation marks of any kind, also over sentences
 * and paragraphs.
 */
final class Quotes {
  private static final Set<String> OPENING = Set.of("“", "``", "«", "‘‘", "„", "‟");
  private static final Set<String> CLOSING = Set.of("”", "»", "’’");
  private static final Set<String> EITHER = Set.of("\"", "''", "＂");

  /**
   * One quotation, marks included, both ends included. Paragraphs that each open with a mark and
   * close only in the last are one.
   */
  record Quote(int fromSentence, int fromToken, int toSentence, int toToken, List<Span> spans) {
    Quote {
      spans = List.copyOf(spans);
    }

    boolean within(int sentence) {
      return fromSentence <= sentence && sentence <= toSentence;
    }
  }

  private final List<Quote> all;
  private final int[][] quoteOf;

  private Quotes(List<Quote> all, int[][] quoteOf) {
    this.all = List.copyOf(all);
    this.quoteOf = quoteOf;
  }

  /** Whether a token is a quotation mark. */
  static boolean mark(String form) {
    return OPENING.contains(form) || CLOSING.contains(form) || EITHER.contains(form);
  }

  List<Quote> all() {
    return all;
  }

  /** The number of the quotation that a token stands in, -1 outside. */
  int of(int sentence, int token) {
    return quoteOf[sentence][token];
  }

  /** Numbers of the quotations that a sentence has a part in. */
  List<Integer> in(int sentence) {
    List<Integer> found = new ArrayList<>();
    int last = -1;
    for (int quote : quoteOf[sentence]) {
      if (quote >= 0 && quote != last) {
        found.add(quote);
        last = quote;
      }
    }
    return found;
  }

  static Quotes of(ParsedStory story) {
    int[][] quoteOf = new int[story.size()][];
    List<Quote> all = new ArrayList<>();
    int openSentence = -1;
    int openToken = -1;
    int lastSentence = -1;
    int lastToken = -1;
    int partStart = -1;
    List<Span> parts = new ArrayList<>();
    boolean continuing = false;
    for (int s = 0; s < story.size(); s++) {
      List<Token> tokens = story.tokens(s);
      quoteOf[s] = new int[tokens.size()];
      java.util.Arrays.fill(quoteOf[s], -1);
      boolean newParagraph = s > 0 && paragraphBetween(story, s);
      for (int t = 0; t < tokens.size(); t++) {
        String form = tokens.get(t).form();
        if (t == 0 && newParagraph && openSentence >= 0) {
          boolean reopens = OPENING.contains(form) || EITHER.contains(form);
          parts.add(new Span(partStart, story.tokens(lastSentence).get(lastToken).end()));
          continuing = reopens && long_(openSentence, s);
          if (continuing) {
            partStart = tokens.get(t).start();
            lastSentence = s;
            lastToken = t;
            continue;
          }
          // An unclosed mark: its own paragraph only.
          close(all, quoteOf, openSentence, openToken, lastSentence, lastToken, parts);
          openSentence = -1;
          parts = new ArrayList<>();
        }
        boolean opening = OPENING.contains(form) || (EITHER.contains(form) && openSentence < 0);
        boolean closing = CLOSING.contains(form) || (EITHER.contains(form) && openSentence >= 0);
        if (openSentence < 0 && opening) {
          openSentence = s;
          openToken = t;
          partStart = tokens.get(t).start();
        } else if (openSentence >= 0 && closing) {
          parts.add(new Span(partStart, tokens.get(t).end()));
          close(all, quoteOf, openSentence, openToken, s, t, parts);
          openSentence = -1;
          parts = new ArrayList<>();
        }
        lastSentence = s;
        lastToken = t;
      }
    }
    if (openSentence >= 0 && lastSentence == openSentence) {
      parts.add(new Span(partStart, story.tokens(lastSentence).get(lastToken).end()));
      close(all, quoteOf, openSentence, openToken, lastSentence, lastToken, parts);
    }
    return new Quotes(all, quoteOf);
  }

  /** A quotation of more than 40 sentences is a lost mark. */
  private static boolean long_(int from, int to) {
    return to - from < 40;
  }

  private static void close(
      List<Quote> all, int[][] quoteOf, int fromS, int fromT, int toS, int toT, List<Span> parts) {
    int id = all.size();
    all.add(new Quote(fromS, fromT, toS, toT, parts));
    for (int s = fromS; s <= toS; s++) {
      int first = s == fromS ? fromT : 0;
      int last = s == toS ? toT : quoteOf[s].length - 1;
      for (int t = first; t <= last && t < quoteOf[s].length; t++) {
        quoteOf[s][t] = id;
      }
    }
  }

  /** Whether a line ends between a sentence and the one before it. */
  static boolean paragraphBetween(ParsedStory story, int sentence) {
    int from = story.span(sentence - 1).end();
    int to = story.span(sentence).start();
    return story.text().substring(from, to).indexOf('\n') >= 0;
  }
}
