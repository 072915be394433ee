package org.casus.parser.lemma;

/** The regular endings of English. */
public final class Endings {
  private Endings() {}

  /** Lemma by rule alone of a lower-case word. */
  public static String lemma(String word, String tag) {
    return switch (tag) {
      case "VBZ" -> withoutS(word);
      case "NNS" ->
          word.endsWith("men") && word.length() > 4 ? cut(word, 2) + "an" : withoutS(word);
      case "VBD", "VBN" -> past(word);
      case "VBG" -> participle(word);
      case "JJR", "RBR" -> word.length() > 4 && word.endsWith("er") ? degree(cut(word, 2)) : word;
      case "JJS", "RBS" -> word.length() > 5 && word.endsWith("est") ? degree(cut(word, 3)) : word;
      default -> word;
    };
  }

  private static String withoutS(String word) {
    int n = word.length();
    if (n < 3 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
      return word;
    }
    if (word.endsWith("ies") && n > 4) {
      return cut(word, 3) + "y";
    }
    boolean hissing =
        word.endsWith("sses")
            || word.endsWith("xes")
            || word.endsWith("ches")
            || word.endsWith("shes")
            || word.endsWith("zzes");
    return cut(word, hissing || (word.endsWith("oes") && n > 4) ? 2 : 1);
  }

  private static String participle(String word) {
    if (word.length() == 5 && word.endsWith("ying") && "dltv".indexOf(word.charAt(0)) >= 0) {
      return cut(word, 4) + "ie";
    }
    return word.length() > 4 && word.endsWith("ing") ? stem(cut(word, 3)) : word;
  }

  private static String past(String word) {
    if (word.endsWith("ied")) {
      return word.length() > 4 ? cut(word, 3) + "y" : cut(word, 1);
    }
    if (word.endsWith("eed") && word.length() > 4) {
      return cut(word, 1);
    }
    return word.length() > 3 && word.endsWith("ed") ? stem(cut(word, 2)) : word;
  }

  private static String degree(String stem) {
    if (stem.endsWith("i")) {
      return cut(stem, 1) + "y";
    }
    return stem(stem);
  }

  /** What is left without "-ed" or "-ing": a doubled letter goes, a silent e comes back. */
  private static String stem(String stem) {
    int n = stem.length();
    char last = stem.charAt(n - 1);
    char before = n > 1 ? stem.charAt(n - 2) : 'a';
    if (n > 3 && last == before && "lszf".indexOf(last) < 0 && !vowel(last)) {
      return cut(stem, 1);
    }
    return silent(stem, last, before) || clipped(stem, last, before) ? stem + "e" : stem;
  }

  /** Endings that hardly ever stand without an e: "seiz-", "mov-", "urg-", "settl-". */
  private static boolean silent(String stem, char last, char before) {
    return switch (last) {
      case 'v', 'u', 'c' -> true;
      case 'z', 's' -> before != last;
      case 'g' ->
          (before == 'n' && stem.length() > 4) || vowel(before) || "dr".indexOf(before) >= 0;
      case 'l' -> !vowel(before) && "lrw".indexOf(before) < 0;
      default -> false;
    };
  }

  /** One vowel and one consonant at the end, as the e leaves them: "strik-", "invad-", "fir-". */
  private static boolean clipped(String stem, char last, char before) {
    int n = stem.length();
    if (n < 3 || !vowel(before) || vowel(last)) {
      return n == 2 && last == 's';
    }
    char third = stem.charAt(n - 3);
    if (vowel(third) && !(third == 'u' && n > 3 && stem.charAt(n - 4) == 'q')) {
      return last == 't' && before == 'a' && third != 'e';
    }
    if (n == 3) {
      return "wxy".indexOf(last) < 0;
    }
    return switch (last) {
      case 'k' -> true;
      case 'd' -> before != 'e';
      case 'm' -> before == 'u' || before == 'a';
      case 'n' -> before == 'i';
      case 'p' -> before == 'a';
      case 'r' -> before == 'a' || before == 'i' || before == 'u';
      case 't' -> before == 'a' || before == 'u';
      default -> false;
    };
  }

  private static boolean vowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
