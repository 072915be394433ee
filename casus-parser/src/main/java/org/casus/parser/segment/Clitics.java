package org.casus.parser.segment;

/** Endings that are words of their own: "did|n't", "Russia|'s", "they|’ll". */
final class Clitics {
  private Clitics() {}

  /** Length of the clitic that starts with the apostrophe at i and ends its word; 0 if none. */
  static int at(String text, int i, int limit) {
    int letters = i + 1;
    while (letters < limit && letters < i + 4 && Characters.letter(text.charAt(letters))) {
      letters++;
    }
    int length = letters - i - 1;
    if (letters < limit && Characters.wordly(text.charAt(letters))) {
      return 0;
    }
    char a = length > 0 ? Character.toLowerCase(text.charAt(i + 1)) : 0;
    char b = length > 1 ? Character.toLowerCase(text.charAt(i + 2)) : 0;
    boolean known =
        (length == 1 && (a == 's' || a == 'd' || a == 'm'))
            || (length == 2
                && ((a == 'r' && b == 'e') || (a == 'v' && b == 'e') || (a == 'l' && b == 'l')));
    return known ? length + 1 : 0;
  }

  /** Whether "n't" starts at i - 1, its apostrophe at i, and ends its word. */
  static boolean negation(String text, int start, int i, int limit) {
    return i - 1 > start
        && i + 1 < limit
        && (text.charAt(i - 1) | 32) == 'n'
        && (text.charAt(i + 1) | 32) == 't'
        && (i + 2 >= limit || !Characters.wordly(text.charAt(i + 2)));
  }
}
