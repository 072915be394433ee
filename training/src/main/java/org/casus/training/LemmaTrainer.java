package org.casus.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.casus.parser.lemma.Endings;
import org.casus.parser.lemma.Lemmatizer;

/** Collects the words whose lemma the rules get wrong. */
final class LemmaTrainer {
  private LemmaTrainer() {}

  /** A word in one class of inflection, and how often it had which lemma. */
  private record Seen(String word, String tag, Map<String, Integer> lemmas) {}

  static Lemmatizer learn(List<Tree> trees) {
    Map<Integer, Seen> seen = new TreeMap<>();
    for (Tree tree : trees) {
      for (int i = 0; i < tree.size(); i++) {
        String tag = tree.tags().get(i);
        String word = tree.forms().get(i).toLowerCase(Locale.ROOT);
        String lemma = tree.lemmas().get(i).toLowerCase(Locale.ROOT);
        boolean usable = !lemma.isEmpty() && !lemma.equals("_") && letters(word) && letters(lemma);
        if (usable && !tag.startsWith("NNP") && !tag.equals("GW") && !tag.equals("ADD")) {
          seen.computeIfAbsent(
                  Lemmatizer.key(word, tag), key -> new Seen(word, tag, new TreeMap<>()))
              .lemmas()
              .merge(lemma, tree.gold() ? 3 : 1, Integer::sum);
        }
      }
    }
    return exceptions(seen);
  }

  private static boolean letters(String word) {
    return word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'');
  }

  private static Lemmatizer exceptions(Map<Integer, Seen> seen) {
    Map<Integer, Integer> edits = new TreeMap<>();
    List<String> endings = new ArrayList<>();
    seen.forEach(
        (key, entry) -> {
          String lemma = most(entry.lemmas());
          int times = entry.lemmas().getOrDefault(lemma, 0);
          if (times >= 3 && !Endings.lemma(entry.word(), entry.tag()).equals(lemma)) {
            edits.put(key, edit(entry.word(), lemma, endings));
          }
        });
    int size = Integer.highestOneBit(Math.max(16, edits.size() * 3));
    int[] keys = new int[size];
    int[] values = new int[size];
    edits.forEach(
        (key, edit) -> {
          int i = key & size - 1;
          while (keys[i] != 0) {
            i = i + 1 & size - 1;
          }
          keys[i] = key;
          values[i] = edit;
        });
    return new Lemmatizer(keys, values, endings.toArray(String[]::new));
  }

  private static String most(Map<String, Integer> counts) {
    String most = "";
    int times = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > times) {
        most = entry.getKey();
        times = entry.getValue();
      }
    }
    return most;
  }

  private static int edit(String word, String lemma, List<String> endings) {
    int same = 0;
    while (same < Math.min(word.length(), lemma.length())
        && word.charAt(same) == lemma.charAt(same)) {
      same++;
    }
    String ending = lemma.substring(same);
    int index = endings.indexOf(ending);
    if (index < 0) {
      index = endings.size();
      endings.add(ending);
    }
    return (word.length() - same) << 16 | index;
  }
}
