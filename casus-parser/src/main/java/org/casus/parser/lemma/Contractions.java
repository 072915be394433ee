package org.casus.parser.lemma;

/** Short forms whose letters say little of the word they stand for. */
final class Contractions {
  private Contractions() {}

  /** The lemma, or nothing if the word is no such form. */
  static String lemma(String word, String tag) {
    if (word.length() > 3 && word.charAt(0) != '\'') {
      return "";
    }
    return switch (word) {
      case "n't" -> "not";
      case "'ll", "wo" -> tag.equals("MD") ? "will" : "";
      case "ca" -> tag.equals("MD") ? "can" : "";
      case "sha" -> tag.equals("MD") ? "shall" : "";
      case "'re", "'m" -> "be";
      case "'ve" -> "have";
      case "'d" -> tag.equals("MD") ? "would" : tag.startsWith("VB") ? "have" : "";
      case "'s" -> tag.equals("VBZ") ? "be" : tag.equals("PRP") ? "us" : "'s";
      case "am", "is", "are", "was" -> tag.startsWith("VB") ? "be" : "";
      case "an" -> tag.equals("DT") ? "a" : "";
      default -> "";
    };
  }
}
