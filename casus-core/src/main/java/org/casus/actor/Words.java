package org.casus.actor;

import java.util.ArrayList;
import java.util.List;
import org.casus.parser.Token;
import org.casus.text.Span;
import org.jspecify.annotations.Nullable;

/** A sentence's words, each folded once. Indices are those of the sentence's tokens. */
final class Words {
  private final List<Token> tokens;
  private final String[] folded;
  private final @Nullable String[] loose;
  private final boolean shouting;
  private final boolean headline;

  Words(List<Token> tokens) {
    this.tokens = tokens;
    this.folded = new String[tokens.size()];
    this.loose = new String[tokens.size()];
    int capitals = 0;
    int letters = 0;
    for (int i = 0; i < folded.length; i++) {
      String form = tokens.get(i).form();
      folded[i] = Folding.fold(form);
      if (form.length() > 1 && Character.isLetter(form.charAt(0))) {
        letters++;
        capitals += small(form) ? 0 : 1;
      }
    }
    int long4 = 0;
    int starting = 0;
    for (Token token : tokens) {
      if (token.form().length() > 3 && Character.isLetter(token.form().charAt(0))) {
        long4++;
        starting += Character.isUpperCase(token.form().charAt(0)) ? 1 : 0;
      }
    }
    headline = long4 > 3 && starting * 100 >= long4 * 85;
    shouting = letters > 4 && capitals * 10 > letters * 8;
  }

  private static boolean small(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLowerCase(form.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A phrase outside any text, split at blanks and punctuation. */
  static Words of(String phrase) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < phrase.length()) {
      char c = phrase.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
        continue;
      }
      int end = at + 1;
      if (apostrophe(phrase, at) || word(c)) {
        while (end < phrase.length() && word(phrase.charAt(end)) && !apostrophe(phrase, end)) {
          end++;
        }
      }
      tokens.add(new Token(at, end, phrase.substring(at, end)));
      at = end;
    }
    return new Words(tokens);
  }

  private static boolean word(char c) {
    return Character.isLetterOrDigit(c)
        || c == '-'
        || c == '.'
        || c == '\''
        || c == '’'
        || c == '&';
  }

  /** Whether an 's begins here. */
  private static boolean apostrophe(String phrase, int at) {
    char c = phrase.charAt(at);
    boolean mark = c == '\'' || c == '’';
    boolean ends =
        at + 2 == phrase.length()
            || (at + 2 < phrase.length() && !Character.isLetter(phrase.charAt(at + 2)));
    return (mark && at + 1 < phrase.length() && phrase.charAt(at + 1) == 's' && ends)
        || (mark && (at + 1 == phrase.length() || phrase.charAt(at + 1) == ' '));
  }

  int size() {
    return folded.length;
  }

  String form(int i) {
    return tokens.get(i).form();
  }

  /** Folded; empty for punctuation. */
  String folded(int i) {
    return folded[i];
  }

  /** Whether nearly all words begin with a capital, as in a headline. */
  boolean headline() {
    return headline;
  }

  /** Whether the sentence is written in capitals throughout. */
  boolean shouting() {
    return shouting;
  }

  /** Whether the word begins with a capital or a digit. */
  boolean capital(int i) {
    char c = form(i).charAt(0);
    return Character.isUpperCase(c) || Character.isDigit(c);
  }

  /** Whether the word has two letters and all of them are capitals. */
  boolean upper(int i) {
    int letters = 0;
    String form = form(i);
    for (int k = 0; k < form.length(); k++) {
      char c = form.charAt(k);
      if (Character.isLowerCase(c) && !(c == 's' && k == form.length() - 1)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters > 1 || (letters == 1 && Character.isDigit(form.charAt(form.length() - 1)));
  }

  /** Whether the word is 's or the apostrophe of a plural's possessive. */
  boolean possessive(int i) {
    char c = form(i).charAt(0);
    return (c == '\'' || c == '’')
        && form(i).length() <= 2
        && (folded[i].isEmpty() || folded[i].equals("s"));
  }

  /** As transliterations agree on it, articles left out: empty for "al". */
  String loose(int i, Registry registry) {
    String known = loose[i];
    if (known == null) {
      known = Folding.article(folded[i]) ? "" : registry.loose(folded[i]);
      loose[i] = known;
    }
    return known;
  }

  boolean punctuation(int i) {
    return folded[i].isEmpty();
  }

  boolean is(int i, String folded) {
    return i >= 0 && i < this.folded.length && this.folded[i].equals(folded);
  }

  /** The characters from one word to before another. */
  Span span(int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** The words from one to before another, folded and joined by blanks. */
  String folded(int from, int to) {
    StringBuilder all = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (!folded[i].isEmpty()) {
        if (!all.isEmpty()) {
          all.append(' ');
        }
        all.append(folded[i]);
      }
    }
    return all.toString();
  }

  /** The words as they stand, joined by blanks; possessive marks joined on. */
  String text(int from, int to) {
    StringBuilder all = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean tight =
          i == from
              || possessive(i)
              || form(i).equals(",")
              || form(i).equals("-")
              || form(i - 1).equals("-")
              || tokens.get(i).start() == tokens.get(i - 1).end();
      if (!tight) {
        all.append(' ');
      }
      all.append(form(i));
    }
    return all.toString();
  }
}
