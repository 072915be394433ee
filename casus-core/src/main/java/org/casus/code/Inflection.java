package org.casus.code;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms that a lemma can take in a text: regular ones by rule, irregular ones from {@code
 * irregular.tsv}.
 */
final class Inflection {
  private final Map<String, List<String>> irregular = new HashMap<>();

  Inflection() {
    for (String line : Resource.lines("irregular.tsv")) {
      String[] cells = line.split("\t", -1);
      irregular.put(cells[0], List.of(cells[1].split(" ")));
    }
  }

  /** A verb's forms, itself first. */
  Set<String> verb(String lemma) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(lemma);
    forms.add(withS(lemma));
    List<String> past = irregular.get(lemma);
    if (past != null) {
      forms.addAll(past);
    } else {
      regular(lemma, "ed", forms);
    }
    regular(lemma, "ing", forms);
    return forms;
  }

  /** A noun's forms, itself first. */
  Set<String> noun(String lemma) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(lemma);
    forms.add(withS(lemma));
    if (lemma.endsWith("man")) {
      forms.add(lemma.substring(0, lemma.length() - 2) + "en");
    }
    if (lemma.endsWith("is")) {
      forms.add(lemma.substring(0, lemma.length() - 2) + "es");
    }
    return forms;
  }

  private static String withS(String lemma) {
    if (lemma.matches(".*(s|x|z|ch|sh|o)")) {
      return lemma + "es";
    }
    if (lemma.endsWith("y") && lemma.length() > 1 && !vowel(lemma.charAt(lemma.length() - 2))) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    return lemma + "s";
  }

  private static void regular(String lemma, String ending, Set<String> forms) {
    int n = lemma.length();
    char last = lemma.charAt(n - 1);
    if (lemma.endsWith("ie") && ending.equals("ing")) {
      forms.add(lemma.substring(0, n - 2) + "ying");
    } else if (last == 'e'
        && !(ending.equals("ing") && (lemma.endsWith("ee") || lemma.endsWith("oe")))) {
      forms.add(lemma.substring(0, n - 1) + ending);
    } else if (last == 'y' && ending.equals("ed") && n > 1 && !vowel(lemma.charAt(n - 2))) {
      forms.add(lemma.substring(0, n - 1) + "ied");
    } else {
      forms.add(lemma + ending);
      boolean mayDouble =
          n > 2 && !vowel(last) && "wxy".indexOf(last) < 0 && vowel(lemma.charAt(n - 2));
      if (mayDouble && (n == 3 || !vowel(lemma.charAt(n - 3)))) {
        forms.add(lemma + last + ending);
      }
    }
  }

  private static boolean vowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
