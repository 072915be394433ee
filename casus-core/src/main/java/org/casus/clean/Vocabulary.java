package org.casus.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.casus.text.Notice.Kind;

/**
 * The phrases of {@code notices.tsv}, found in one pass: a tree of words, followed from each word
 * of a sentence.
 */
final class Vocabulary {
  private static final int LABEL = 8;
  private static final int TITLE = 9;

  /** Where a phrase must stand. */
  private enum Where {
    LINE,
    HEAD,
    START,
    LABEL,
    TITLE,
    END,
    ANY
  }

  /**
   * @param kind empty: a button
   * @param mark the character that must follow, or 0
   */
  private record Phrase(Optional<Kind> kind, Where where, int weight, char mark, String words) {}

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    List<Phrase> phrases = List.of();
  }

  private final Node root = new Node();

  private Vocabulary() {}

  static Vocabulary load() {
    Vocabulary vocabulary = new Vocabulary();
    try (InputStream in = Vocabulary.class.getResourceAsStream("notices.tsv");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          vocabulary.add(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return vocabulary;
  }

  private void add(String[] cells) {
    String words = cells[3];
    char last = words.charAt(words.length() - 1);
    char mark = last == ':' || last == ',' ? last : 0;
    if (mark != 0) {
      words = words.substring(0, words.length() - 1);
    }
    Optional<Kind> kind =
        cells[0].equals("button")
            ? Optional.empty()
            : Optional.of(Kind.valueOf(cells[0].toUpperCase(Locale.ROOT)));
    Node node = root;
    for (String word : words.split(" ", -1)) {
      node = node.next.computeIfAbsent(word, w -> new Node());
    }
    Phrase phrase =
        new Phrase(
            kind,
            Where.valueOf(cells[1].toUpperCase(Locale.ROOT)),
            Integer.parseInt(cells[2]),
            mark,
            words);
    List<Phrase> more = new java.util.ArrayList<>(node.phrases);
    more.add(phrase);
    node.phrases = List.copyOf(more);
  }

  /** What the phrases in a piece add up to, by kind. */
  Score score(Piece piece) {
    Score score = new Score();
    for (int i = 0; i < piece.size(); i++) {
      if (!piece.quoted()[i]) {
        follow(root, piece, i, i, score);
      }
    }
    return score;
  }

  private static void follow(Node node, Piece piece, int from, int at, Score score) {
    for (Phrase phrase : node.phrases) {
      if (stands(phrase, piece, from, at)) {
        score.add(phrase.kind(), phrase.weight(), phrase.words());
      }
    }
    if (at >= piece.size()) {
      return;
    }
    String word = piece.words()[at];
    step(node.next.get(word), piece, from, at, score);
    step(node.next.get("*"), piece, from, at, score);
    if (Character.isDigit(word.charAt(0))) {
      step(node.next.get("#"), piece, from, at, score);
    }
  }

  private static void step(
      @org.jspecify.annotations.Nullable Node next, Piece piece, int from, int at, Score score) {
    if (next != null) {
      follow(next, piece, from, at + 1, score);
    }
  }

  private static boolean stands(Phrase phrase, Piece piece, int from, int to) {
    if (phrase.mark() != 0 && piece.marks()[to - 1] != phrase.mark()) {
      return false;
    }
    return switch (phrase.where()) {
      case LINE -> from == 0 && to == piece.size() && piece.isWholeLine();
      case HEAD -> from == 0 && piece.opensLine();
      case START -> from == 0;
      case LABEL -> from == 0 && closesSoon(piece, to);
      case TITLE -> from == 0 && isTitle(piece);
      case END -> to == piece.size();
      case ANY -> true;
    };
  }

  private static boolean isTitle(Piece piece) {
    return piece.isWholeLine() && piece.size() <= TITLE && piece.marks()[piece.size() - 1] != '.';
  }

  private static boolean closesSoon(Piece piece, int to) {
    for (int i = to - 1; i < Math.min(piece.size(), to + LABEL); i++) {
      if (piece.marks()[i] == ':' || (i == to - 1 && piece.marks()[i] == ',')) {
        return true;
      }
    }
    return piece.closesLine()
        && piece.size() <= to + LABEL
        && piece.marks()[piece.size() - 1] == ' ';
  }
}
