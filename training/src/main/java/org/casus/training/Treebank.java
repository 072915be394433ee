package org.casus.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads Universal Dependencies treebanks. */
final class Treebank {
  private final List<Tree> trees = new ArrayList<>();
  private final List<String[]> rows = new ArrayList<>();

  private Treebank() {}

  /** The trees of a gzipped CoNLL-U file. */
  static List<Tree> read(Path file) throws IOException {
    Treebank treebank = new Treebank();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.isBlank()) {
          treebank.close();
        } else if (line.charAt(0) != '#') {
          String[] columns = line.split("\t", -1);
          if (columns[0].chars().allMatch(Character::isDigit)) {
            treebank.rows.add(columns);
          }
        }
      }
    }
    treebank.close();
    return treebank.trees;
  }

  private void close() {
    if (rows.isEmpty()) {
      return;
    }
    add(rows);
    List<String[]> whole = Hyphens.joined(rows);
    if (whole.size() < rows.size()) {
      add(whole);
    }
    rows.clear();
  }

  /** Joining words can close a circle; such a tree is left out. */
  private void add(List<String[]> sentence) {
    Tree tree = tree(sentence);
    if (Projective.holds(tree.heads())) {
      trees.add(tree);
    }
  }

  private static Tree tree(List<String[]> rows) {
    List<String> forms = new ArrayList<>();
    List<String> lemmas = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    int[] heads = new int[rows.size()];
    for (int i = 0; i < heads.length; i++) {
      String[] row = rows.get(i);
      forms.add(row[1]);
      lemmas.add(row[2]);
      tags.add(row[4]);
      labels.add(row[7]);
      heads[i] = Integer.parseInt(row[6]) - 1;
    }
    int[] relations = Universal.relations(lemmas, tags, labels, heads);
    Projective.lift(heads);
    return new Tree(forms, lemmas, tags, heads, relations, true);
  }
}
