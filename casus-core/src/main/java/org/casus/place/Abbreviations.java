package org.casus.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Short forms of places as newspapers write them: "N.S.W.", "W.Va.", "UK", "KY" behind a comma. */
final class Abbreviations {
  /**
   * @param form as written
   * @param afterComma stands for a place only behind a comma
   * @param place the gazetteer's number
   */
  record Short(String form, boolean afterComma, int place) {}

  private final Map<String, List<Short>> byFirstWord = new HashMap<>();

  Abbreviations(Gazetteer gazetteer) {
    for (String[] row : Lexis.rows("abbreviations.tsv")) {
      boolean afterComma = row[0].endsWith(",");
      String form = afterComma ? row[0].substring(0, row[0].length() - 1) : row[0];
      int place = largest(gazetteer, row[2], row[1]);
      byFirstWord
          .computeIfAbsent(firstWord(form, 0), k -> new ArrayList<>())
          .add(new Short(form, afterComma, place));
    }
    byFirstWord
        .values()
        .forEach(list -> list.sort((a, b) -> b.form().length() - a.form().length()));
  }

  private static int largest(Gazetteer gazetteer, String name, String country) {
    int best = -1;
    for (int p = gazetteer.first(Folding.key(name)); p >= 0; p = gazetteer.next(p)) {
      int place = gazetteer.at(p);
      if (gazetteer.country(place).filter(country::equals).isPresent()
          && (best < 0 || gazetteer.size(place) > gazetteer.size(best))) {
        best = place;
      }
    }
    if (best < 0) {
      throw new IllegalStateException("abbreviations.tsv: no " + name + " in " + country);
    }
    return best;
  }

  /**
   * The longest short form that begins at an offset of the text, none where it runs on in letters.
   */
  List<Short> at(String text, int start) {
    List<Short> known = byFirstWord.getOrDefault(firstWord(text, start), List.of());
    for (Short one : known) {
      int end = start + one.form().length();
      if (text.startsWith(one.form(), start)
          && (end == text.length()
              || !Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) != '&')) {
        return known.stream().filter(o -> o.form().equals(one.form())).toList();
      }
    }
    return List.of();
  }

  private static String firstWord(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }
}
