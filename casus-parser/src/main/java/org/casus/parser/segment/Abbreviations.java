package org.casus.parser.segment;

import java.util.Locale;
import java.util.Set;

/** Words whose full stop belongs to them, and what that stop says about the sentence's end. */
final class Abbreviations {
  /** Always followed by the name or number they belong to: their stop never ends a sentence. */
  private static final Set<String> TITLES =
      Set.of(
          "mr", "mrs", "ms", "mx", "messrs", "dr", "prof", "gen", "lt", "col", "maj", "capt",
          "cmdr", "cpl", "sgt", "pvt", "adm", "brig", "rev", "fr", "hon", "sen", "sens", "rep",
          "reps", "gov", "govs", "pres", "supt", "insp", "det", "mgr", "msgr", "amb", "st", "ste",
          "mt", "ft", "vs", "v", "cf", "al", "spc", "sec", "atty", "asst", "dep", "comdr", "ald",
          "univ", "dist", "vol", "eds", "approx", "est", "ca", "pte", "pfc", "ens");

  /** Abbreviations that may also end a sentence. */
  private static final Set<String> OTHERS =
      Set.of(
          "inc", "corp", "co", "cos", "ltd", "bros", "llc", "plc", "pty", "jr", "sr", "esq", "etc",
          "jan", "feb", "aug", "sept", "oct", "nov", "dec", "tue", "tues", "wed", "thu", "thur",
          "thurs", "fri", "ave", "blvd", "rd", "hwy", "ala", "ariz", "ark", "calif", "colo", "conn",
          "fla", "ga", "ill", "kan", "ky", "md", "minn", "mont", "neb", "nev", "okla", "ore",
          "penn", "tenn", "tex", "va", "vt", "wis", "wyo", "miss", "dept", "div", "govt", "assn",
          "intl", "natl", "ext", "min", "max", "hrs", "mins", "ph.d", "pct", "mfg", "mos", "yrs",
          "sq");

  /** Words of their own unless a number follows: "No. 4", "Mar. 3", "Sat. 5". */
  private static final Set<String> BEFORE_NUMBERS =
      Set.of(
          "no", "nos", "mar", "apr", "jun", "jul", "sep", "sat", "sun", "mon", "art", "arts", "fig",
          "figs", "p", "pp", "ch", "chap", "pt", "para", "op", "sect", "rt", "rte");

  private Abbreviations() {}

  /** Whether the stop after text[start, end) belongs to that word. */
  static boolean takesStop(String text, int start, int end, int limit) {
    int length = end - start;
    if (length > 6 || length < 1) {
      return acronym(text, start, end);
    }
    int after = end + 1;
    while (after < limit && after < end + 4 && Characters.white(text.charAt(after))) {
      after++;
    }
    boolean numberNext = after < limit && Characters.digit(text.charAt(after));
    char first = text.charAt(start);
    if (length == 1) {
      boolean capitalNext =
          after < limit && after > end + 1 && Characters.upper(text.charAt(after));
      return Characters.upper(first)
          ? first != 'I' || capitalNext
          : (numberNext && first == 'p') || first == 'v' || (first == 'c' && numberNext);
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    if (word.equals("miss") || word.equals("ill") || word.equals("min") || word.equals("max")) {
      return Characters.upper(first) && !capitals(text, start, end) && !word.equals("ill");
    }
    if (word.equals("al")) {
      return start > 3 && text.startsWith("et ", start - 3);
    }
    return (TITLES.contains(word) && (Characters.upper(first) || word.length() <= 2))
        || (OTHERS.contains(word) && (Characters.upper(first) || word.equals("etc")))
        || (numberNext && BEFORE_NUMBERS.contains(word))
        || acronym(text, start, end);
  }

  /** Whether a token that ends with its own stop never ends a sentence: "Gen.", "J.", "No." */
  static boolean opensName(String text, int start, int end) {
    int length = end - start - 1;
    if (length == 1) {
      return Characters.letter(text.charAt(start));
    }
    if (length > 6) {
      return false;
    }
    String word = text.substring(start, end - 1).toLowerCase(Locale.ROOT);
    return TITLES.contains(word) || BEFORE_NUMBERS.contains(word);
  }

  private static boolean capitals(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Characters.upper(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** "U.S", "a.m", "Ph.D", "D.C": a stop inside, and never two lower-case letters without one. */
  private static boolean acronym(String text, int start, int end) {
    if (end - start > 12) {
      return false;
    }
    boolean stop = false;
    int run = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        stop = true;
        run = 0;
      } else if (!Characters.letter(c) || ++run > 2) {
        return false;
      }
    }
    return stop && run > 0;
  }
}
