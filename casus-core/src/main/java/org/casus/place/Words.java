package org.casus.place;

import java.util.Arrays;
import java.util.List;
import org.casus.parse.ParsedStory;
import org.casus.parser.Token;

/**
 * A story's words in a row, tokens cut at hyphens and slashes ("London-based" is two), with what
 * their letters say. Index -1 and {@link #size()} are no words.
 */
final class Words {
  private static final int CAPITAL = 1;
  private static final int ALL_CAPITALS = 2;
  private static final int MARK = 4;
  private static final int DIGIT = 8;

  /** Nine letters in ten of a sentence are capitals: case says nothing in it. */
  private static final double SHOUTED = 0.9;

  private static final double HEADLINE = 0.7;

  private final String text;
  private int size;
  private int[] start = new int[512];
  private int[] end = new int[512];
  private int[] sentence = new int[512];
  private int[] token = new int[512];
  private int[] classes = new int[512];
  private byte[] shape = new byte[512];
  private String[] folded = new String[512];
  private final boolean[] shouted;
  private final boolean[] headline;
  private final int[] firstOf;

  private Words(String text, int sentences) {
    this.text = text;
    shouted = new boolean[sentences];
    headline = new boolean[sentences];
    firstOf = new int[sentences + 1];
  }

  static Words of(ParsedStory story, Lexis lexis) {
    Words words = new Words(story.text(), story.size());
    for (int s = 0; s < story.size(); s++) {
      words.firstOf[s] = words.size;
      List<Token> tokens = story.tokens(s);
      for (int t = 0; t < tokens.size(); t++) {
        words.cut(tokens.get(t), s, t, lexis);
      }
      words.judge(s);
    }
    words.firstOf[story.size()] = words.size;
    return words;
  }

  private void cut(Token token, int s, int t, Lexis lexis) {
    int from = token.start();
    for (int i = token.start(); i <= token.end(); i++) {
      boolean word = i < token.end() && Folding.partOfWord(text.charAt(i));
      if (!word) {
        if (i > from) {
          add(from, i, s, t, lexis);
        }
        from = i + 1;
        if (i < token.end()) {
          add(i, i + 1, s, t, lexis);
        }
      }
    }
  }

  private void add(int from, int to, int s, int t, Lexis lexis) {
    if (size == start.length) {
      grow();
    }
    start[size] = from;
    end[size] = to;
    sentence[size] = s;
    token[size] = t;
    folded[size] = Folding.word(text, from, to);
    classes[size] = folded[size].isEmpty() ? 0 : lexis.of(folded[size]);
    int found = folded[size].isEmpty() ? MARK : 0;
    int letters = 0;
    int capitals = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        if (Character.isUpperCase(c)) {
          capitals++;
          found |= letters == 1 ? CAPITAL : 0;
        }
      } else if (c >= '0' && c <= '9') {
        found |= DIGIT;
      }
    }
    // "d'Ivoire", "al'Abadi"
    if (letters > 2
        && capitals == 1
        && (found & CAPITAL) == 0
        && "'’".indexOf(text.charAt(from + 1)) >= 0) {
      found |= CAPITAL;
    }
    shape[size] = (byte) (found | (letters > 1 && capitals == letters ? ALL_CAPITALS : 0));
    size++;
  }

  private void judge(int s) {
    int words = 0;
    int capital = 0;
    int loud = 0;
    for (int i = firstOf[s]; i < size; i++) {
      if (!mark(i) && (shape[i] & DIGIT) == 0) {
        words++;
        capital += capital(i) ? 1 : 0;
        loud += (shape[i] & ALL_CAPITALS) != 0 || folded[i].length() < 2 ? 1 : 0;
      }
    }
    shouted[s] = words > 3 && loud >= SHOUTED * words;
    headline[s] = words > 3 && !shouted[s] && capital >= HEADLINE * words;
  }

  private void grow() {
    int room = 2 * start.length;
    start = Arrays.copyOf(start, room);
    end = Arrays.copyOf(end, room);
    sentence = Arrays.copyOf(sentence, room);
    token = Arrays.copyOf(token, room);
    classes = Arrays.copyOf(classes, room);
    shape = Arrays.copyOf(shape, room);
    folded = Arrays.copyOf(folded, room);
  }

  int size() {
    return size;
  }

  String text() {
    return text;
  }

  int start(int i) {
    return start[i];
  }

  int end(int i) {
    return end[i];
  }

  /** The sentence of a word. */
  int sentence(int i) {
    return sentence[i];
  }

  /** The token of a word within its sentence. */
  int token(int i) {
    return token[i];
  }

  /** The first word of a sentence; of the number of sentences, all words. */
  int firstOf(int sentence) {
    return firstOf[sentence];
  }

  String folded(int i) {
    return folded[i];
  }

  /** Whether the word is in one of the classes. */
  boolean is(int i, WordClass... wanted) {
    int bits = classes[i];
    for (WordClass one : wanted) {
      if ((bits & one.bit()) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Begins with a capital letter. */
  boolean capital(int i) {
    return (shape[i] & CAPITAL) != 0;
  }

  boolean allCapitals(int i) {
    return (shape[i] & ALL_CAPITALS) != 0;
  }

  /** No letter and no digit. */
  boolean mark(int i) {
    return (shape[i] & MARK) != 0;
  }

  boolean digit(int i) {
    return (shape[i] & DIGIT) != 0;
  }

  /** Whether capitals in the word's sentence say nothing, because all is in capitals. */
  boolean shouted(int i) {
    return shouted[sentence[i]];
  }

  /** Whether most words of the sentence begin with a capital. */
  boolean headline(int i) {
    return headline[sentence[i]];
  }

  /** Whether the two are words of one sentence. */
  boolean together(int i, int j) {
    return i >= 0 && j >= 0 && i < size && j < size && sentence[i] == sentence[j];
  }

  /** The one character of a mark, else a space. */
  char sign(int i) {
    return mark(i) ? text.charAt(start[i]) : ' ';
  }

  /** Whether the word is the possessive ending. */
  boolean possessive(int i) {
    return folded[i].equals("s") && start[i] > 0 && "'’".indexOf(text.charAt(start[i])) >= 0;
  }
}
