package org.casus.parser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Sentences from and trees to CoNLL-U, the format of Universal Dependencies. */
public final class ConllU {
  private ConllU() {}

  /**
   * The sentences of a file by their tokens alone. Offsets count from the file's first token, as if
   * words were apart where the file does not say {@code SpaceAfter=No}.
   */
  public static List<Sentence> read(Reader in) throws IOException {
    BufferedReader lines = new BufferedReader(in);
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    int offset = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isBlank()) {
        close(tokens, sentences);
      } else if (Character.isDigit(line.charAt(0))) {
        String[] columns = line.split("\t", -1);
        if (columns.length > 1 && columns[0].chars().allMatch(Character::isDigit)) {
          int end = offset + columns[1].length();
          tokens.add(new Token(offset, end, columns[1]));
          boolean attached = columns.length > 9 && columns[9].contains("SpaceAfter=No");
          offset = attached ? end : end + 1;
        }
      }
    }
    close(tokens, sentences);
    return sentences;
  }

  private static void close(List<Token> tokens, List<Sentence> sentences) {
    if (!tokens.isEmpty()) {
      int end = tokens.get(tokens.size() - 1).end();
      sentences.add(new Sentence(tokens.get(0).start(), end, tokens));
      tokens.clear();
    }
  }

  /** Prints a tree as one sentence block; the universal tag and features are left open. */
  public static void print(Parse parse, Appendable out) throws IOException {
    List<Word> words = parse.words();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean attached = i + 1 < words.size() && words.get(i + 1).start() == word.end();
      out.append(Integer.toString(i + 1)).append('\t');
      out.append(word.form()).append('\t');
      out.append(word.lemma().isEmpty() ? "_" : word.lemma()).append("\t_\t");
      out.append(word.tag()).append("\t_\t");
      out.append(Integer.toString(word.head() + 1)).append('\t');
      out.append(label(word.relation())).append("\t_\t");
      out.append(attached ? "SpaceAfter=No" : "_").append('\n');
    }
    out.append('\n');
  }

  private static String label(Relation relation) {
    return relation == Relation.NEGATION ? Relation.ADVERB.label() : relation.label();
  }
}
