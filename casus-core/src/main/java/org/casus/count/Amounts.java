package org.casus.count;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads numbers in words and figures with their bounds, out of a sentence's lower-case words. */
final class Amounts {
  private static final int LONGEST_BOUND = 5;
  private static final int GREATEST = 1_000_000_000;
  private static final Set<String> VAGUE = Set.of("several", "few", "some", "many");
  private static final Set<String> TO = Set.of("to", "-", "or", "–");

  private record Word(int value, char kind) {}

  private static final Word NO_NUMBER = new Word(-1, ' ');

  private record Numeral(int value, boolean vague, int next) {}

  private final Map<String, Word> words = new HashMap<>();
  private final Map<String, String> bounds = new HashMap<>();

  Amounts() {
    for (String[] row : Table.rows("numbers.tsv")) {
      char kind = row[0].charAt(0);
      boolean plain = Character.isDigit(kind);
      int value = Integer.parseInt(plain ? row[0] : row[0].substring(1));
      for (String word : Table.words(row[1])) {
        words.put(word, new Word(value, plain ? '=' : kind));
      }
    }
    for (String[] row : Table.rows("bounds.tsv")) {
      for (String phrase : Table.words(row[1])) {
        bounds.put(phrase, row[0]);
      }
    }
  }

  /** Whether a word is a number, or part of one. */
  boolean number(String word) {
    return words.containsKey(word)
        || figures(word) >= 0
        || hyphened(word) >= 0
        || range(word).isPresent();
  }

  /** The amount that starts at a word, its bounds before it included. */
  Optional<Amount> at(List<String> text, int start) {
    String word = text.get(start);
    Optional<int[]> range = range(word);
    if (range.isPresent()) {
      return range.map(r -> Amount.between(start, start, r[0], r[1]));
    }
    Optional<Numeral> found = numeral(text, start);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Numeral n = found.get();
    int first = start;
    if (n.vague()) {
      return Optional.of(Amount.many(first, n.next() - 1, n.value()));
    }
    Optional<Amount> upTo = upTo(text, start, n);
    return upTo.isPresent() ? upTo : Optional.of(bounded(text, start, n));
  }

  private Optional<Amount> upTo(List<String> text, int start, Numeral n) {
    boolean between = start > 0 && text.get(start - 1).equals("between");
    int link = n.next();
    if (link + 1 < text.size()
        && (TO.contains(text.get(link)) || (between && text.get(link).equals("and")))) {
      Optional<Numeral> to = numeral(text, link + 1);
      if (to.isPresent() && !to.get().vague() && to.get().value() > n.value()) {
        int first = between ? start - 1 : start;
        return Optional.of(Amount.between(first, to.get().next() - 1, n.value(), to.get().value()));
      }
    }
    return Optional.empty();
  }

  private Amount bounded(List<String> text, int start, Numeral n) {
    int last = n.next() - 1;
    if (n.next() + 1 < text.size()
        && text.get(n.next()).equals("or")
        && text.get(n.next() + 1).equals("more")) {
      return Amount.atLeast(start, n.next() + 1, n.value());
    }
    for (int length = Math.min(LONGEST_BOUND, start); length > 0; length--) {
      String bound = bounds.get(String.join(" ", text.subList(start - length, start)));
      if (bound != null) {
        int first = start - length;
        return switch (bound) {
          case "low" -> Amount.atLeast(first, last, n.value());
          case "high" -> Amount.atMost(first, last, n.value());
          default -> Amount.about(first, last, n.value());
        };
      }
    }
    return Amount.exactly(start, last, n.value());
  }

  private Optional<Numeral> numeral(List<String> text, int start) {
    int at = start;
    boolean vague = false;
    if (text.get(at).equals("a") && at + 1 < text.size()) {
      boolean few = text.get(at + 1).equals("few");
      at += few ? 2 : 1;
      vague = few;
    } else if (VAGUE.contains(text.get(at))) {
      at++;
      vague = true;
    }
    if (at > start && (at >= text.size() || !multiplies(text.get(at)))) {
      return Optional.empty();
    }
    if (text.get(at).equals("half") && at + 2 < text.size() && text.get(at + 2).equals("dozen")) {
      return Optional.of(new Numeral(6, false, at + 3));
    }
    return sum(text, at, vague);
  }

  private boolean multiplies(String word) {
    Word known = words.getOrDefault(word, NO_NUMBER);
    return known.kind() == '*';
  }

  private Optional<Numeral> sum(List<String> text, int start, boolean vague) {
    double total = 0;
    double current = 0;
    int at = start;
    while (at < text.size()) {
      String word = text.get(at);
      Word known = words.getOrDefault(word, NO_NUMBER);
      double figures = figures(word) >= 0 ? figures(word) : hyphened(word);
      if (known.kind() == '+') {
        return at == start ? crowd(text, at, known) : done(total + current, vague, at, start);
      }
      if (known.kind() == '*') {
        double times = current == 0 ? vague ? 2 : 1 : current;
        if (known.value() >= 1000) {
          total += times * known.value();
          current = 0;
        } else {
          current = times * known.value();
        }
      } else if (figures >= 0 || known.kind() == '=') {
        double value = figures >= 0 ? figures : known.value();
        boolean continues =
            at == start
                || (current >= 100 && value < 100)
                || (total > 0 && current == 0)
                || (current >= 20
                    && current < 100
                    && value < 10
                    && current % 10 == 0
                    && figures < 0);
        if (!continues) {
          break;
        }
        current += value;
      } else if (!(word.equals("and")
          && at > start
          && (current >= 100 || total > 0)
          && small(text, at + 1))) {
        break;
      }
      at++;
    }
    return done(total + current, vague, at, start);
  }

  private static Optional<Numeral> done(double value, boolean vague, int at, int start) {
    return at == start || value > GREATEST
        ? Optional.empty()
        : Optional.of(new Numeral((int) Math.round(value), vague, at));
  }

  private boolean small(List<String> text, int at) {
    Word known = at < text.size() ? words.getOrDefault(text.get(at), NO_NUMBER) : NO_NUMBER;
    return known.kind() == '=' && known.value() > 0 && known.value() < 100;
  }

  /** "Dozens", "tens of thousands". */
  private Optional<Numeral> crowd(List<String> text, int at, Word known) {
    if (at + 2 < text.size() && text.get(at + 1).equals("of")) {
      Word of = words.getOrDefault(text.get(at + 2), NO_NUMBER);
      if (of.kind() == '+' && of.value() >= 2000) {
        int value = known.value() * (of.value() / 2);
        return Optional.of(new Numeral(value, true, at + 3));
      }
    }
    return known.value() == 20
        ? Optional.empty()
        : Optional.of(new Numeral(known.value(), true, at + 1));
  }

  /** The value of "20", "1,200" or "1.4"; -1 for anything else. */
  private static double figures(String word) {
    if (word.isEmpty() || !Character.isDigit(word.charAt(0)) || word.length() > 13) {
      return -1;
    }
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c >= '0' && c <= '9') || (c == '.' && i + 1 < word.length())) {
        digits.append(c);
      } else if (c != ',' || i + 3 >= word.length()) {
        return -1;
      }
    }
    return digits.indexOf(".") == digits.lastIndexOf(".")
        ? Double.parseDouble(digits.toString())
        : -1;
  }

  /** The value of "twenty-five"; -1 for anything else. */
  private double hyphened(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen < 0) {
      return -1;
    }
    Word tens = words.getOrDefault(word.substring(0, hyphen), NO_NUMBER);
    Word ones = words.getOrDefault(word.substring(hyphen + 1), NO_NUMBER);
    boolean fits =
        tens.kind() == '=' && ones.kind() == '=' && tens.value() >= 20 && ones.value() < 10;
    return fits ? tens.value() + ones.value() : -1;
  }

  /** "20-30". */
  private static Optional<int[]> range(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen <= 0) {
      return Optional.empty();
    }
    double from = figures(word.substring(0, hyphen));
    double to = figures(word.substring(hyphen + 1));
    return from >= 0 && to > from && to < GREATEST
        ? Optional.of(new int[] {(int) from, (int) to})
        : Optional.empty();
  }
}
