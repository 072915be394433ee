package org.casus.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.casus.nlp4j.ClearTree;
import org.casus.parser.Relation;

/** Reads what the teacher answered and turns it into our relations. */
final class SilverTrees {
  private final List<Tree> trees = new ArrayList<>();
  private final Set<List<String>> seen = new HashSet<>();
  private final Map<String, String> strings = new HashMap<>();

  private SilverTrees() {}

  /** The trees of at most this many finished parts; each sentence once. */
  static List<Tree> read(Path folder, int parts) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(f -> f.toString().endsWith(".gz")).sorted().limit(parts).toList();
    }
    SilverTrees silver = new SilverTrees();
    for (Path file : files) {
      silver.part(file);
    }
    return silver.trees;
  }

  private void part(Path file) throws IOException {
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.isEmpty()) {
          add(rows);
          rows.clear();
        } else {
          rows.add(line.split("\t", -1));
        }
      }
    }
  }

  private void add(List<String[]> rows) {
    int n = rows.size();
    List<String> forms = new ArrayList<>(n);
    List<String> lemmas = new ArrayList<>(n);
    List<String> tags = new ArrayList<>(n);
    String[] words = new String[n];
    String[] labels = new String[n];
    int[] heads = new int[n];
    for (int i = 0; i < n; i++) {
      String[] row = rows.get(i);
      forms.add(shared(row[0]));
      lemmas.add(shared(row[1]));
      tags.add(shared(row[2]));
      words[i] = row[0].toLowerCase(Locale.ROOT);
      heads[i] = Integer.parseInt(row[3]);
      labels[i] = row[4];
    }
    ClearTree clear = new ClearTree(words, tags.toArray(String[]::new), labels, heads);
    Relation[] relations = clear.convert();
    int[] numbers = new int[n];
    for (int i = 0; i < n; i++) {
      numbers[i] = Relations.number(relations[i]);
    }
    int[] ours = clear.heads();
    Projective.lift(ours);
    if (Projective.holds(ours) && seen.add(forms)) {
      trees.add(new Tree(forms, lemmas, tags, ours, numbers, false));
    }
  }

  private String shared(String text) {
    return strings.computeIfAbsent(text, t -> t);
  }
}
