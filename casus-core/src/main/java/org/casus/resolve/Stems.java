package org.casus.resolve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A word's stem: the form that "attacks", "attacked" and "attacking" share. Endings are cut by
 * rule, irregular forms are listed; {@code data/resolve/make_words.py} does the same.
 */
final class Stems {
  private final Map<String, String> irregular = new HashMap<>();

  Stems() {
    for (String[] line : Table.lines("irregular.txt", " ")) {
      for (int i = 1; i < line.length; i++) {
        irregular.put(line[i], line[0]);
      }
    }
  }

  String of(String word) {
    String w = word.toLowerCase(Locale.ROOT);
    w = plural(irregular.getOrDefault(w, w));
    if (w.length() > 5 && w.endsWith("ing")) {
      w = undoubled(w.substring(0, w.length() - 3));
    } else if (w.length() > 4 && w.endsWith("ed")) {
      w = undoubled(w.substring(0, w.length() - 2));
    }
    return w.length() > 3 && w.endsWith("e") ? w.substring(0, w.length() - 1) : w;
  }

  private static String plural(String w) {
    int n = w.length();
    if (n > 4 && (w.endsWith("ies") || w.endsWith("ied"))) {
      return w.substring(0, n - 3) + "y";
    }
    if (w.endsWith("sses")
        || w.endsWith("xes")
        || w.endsWith("zes")
        || w.endsWith("ches")
        || w.endsWith("shes")) {
      return w.substring(0, n - 2);
    }
    boolean kept = w.endsWith("ss") || w.endsWith("us") || w.endsWith("is");
    return n > 3 && w.endsWith("s") && !kept ? w.substring(0, n - 1) : w;
  }

  /** "stopp" is "stop", but "kill", "miss" and "buzz" stay. */
  private static String undoubled(String w) {
    int n = w.length();
    boolean twice = n > 3 && w.charAt(n - 1) == w.charAt(n - 2);
    return twice && "lsz".indexOf(w.charAt(n - 1)) < 0 ? w.substring(0, n - 1) : w;
  }
}
