package org.casus.app.eval.task;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names compared without regard to case, accents and little words. */
final class Names {
  private static final Set<String> LITTLE =
      Set.of(
          "the", "a", "an", "of", "in", "and", "for", "s", "de", "la", "el", "del", "los", "las");

  private Names() {}

  /** The words that count, in lower case and without accents. */
  static Set<String> words(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        letters.append(' ');
      }
    }
    Set<String> words = new LinkedHashSet<>(List.of(letters.toString().strip().split(" +")));
    words.removeAll(LITTLE);
    words.remove("");
    return words;
  }

  /** Whether one name's words are all in the other. */
  static boolean alike(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
  }

  /** Whether the two share a word that counts. */
  static boolean share(String one, String other) {
    Set<String> b = words(other);
    return words(one).stream().anyMatch(b::contains);
  }
}
