package org.casus.app.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells a text's language: by script, and in Latin script by the share of each language's function
 * words among the first 400 words. Linear, and quick to load; sure enough to set aside what is not
 * English, not meant to tell Croatian from Serbian.
 */
public final class Languages {
  private static final int ENOUGH = 400;
  private static final int FEWEST = 8;
  private static final int MOST_CHARACTERS = 20_000;

  /**
   * A language by code and name.
   *
   * @param code ISO 639-1
   */
  public record Language(String code, String name) {
    static final Language ENGLISH = new Language("en", "English");
  }

  private final List<Language> languages;
  private final Map<String, int[]> words;

  private Languages(List<Language> languages, Map<String, int[]> words) {
    this.languages = languages;
    this.words = words;
  }

  /** From the class path's own table. */
  public static Languages load() {
    List<Language> languages = new java.util.ArrayList<>();
    Map<String, int[]> words = new HashMap<>();
    try (InputStream in = Languages.class.getResourceAsStream("function-words.tsv");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        int index = languages.size();
        languages.add(new Language(cells[0], cells[1]));
        for (String word : cells[2].split(" ", -1)) {
          words.merge(word, new int[] {index}, Languages::joined);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Languages(List.copyOf(languages), words);
  }

  private static int[] joined(int[] a, int[] b) {
    int[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  /** The text's language; empty where it is too short or too odd to tell. */
  public Optional<Language> of(String text) {
    Optional<Language> byScript = byScript(text);
    if (byScript.isPresent()) {
      return byScript;
    }
    int[] hits = new int[languages.size()];
    int seen = 0;
    int most = Math.min(text.length(), MOST_CHARACTERS);
    int start = -1;
    for (int i = 0; i <= most && seen < ENOUGH; i++) {
      boolean letter = i < most && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        seen++;
        String word = text.substring(start, i).toLowerCase(Locale.ROOT);
        for (int language : words.getOrDefault(word, new int[0])) {
          hits[language]++;
        }
        start = -1;
      }
    }
    return seen < FEWEST ? Optional.empty() : best(hits, seen);
  }

  private Optional<Language> best(int[] hits, int seen) {
    int english = hits[0];
    int best = 0;
    for (int i = 1; i < hits.length; i++) {
      best = hits[i] > hits[best] ? i : best;
    }
    // Another language must speak plainly: a sixth of its words, and half again as many as English.
    boolean plainly = hits[best] * 6 >= seen && hits[best] * 2 > english * 3;
    if (best != 0 && plainly) {
      return Optional.of(languages.get(best));
    }
    return english * 10 >= seen ? Optional.of(Language.ENGLISH) : Optional.empty();
  }

  /** Where most letters are of one script that is not Latin. */
  private static Optional<Language> byScript(String text) {
    Map<Character.UnicodeScript, Integer> letters = new HashMap<>();
    int all = 0;
    for (int i = 0; i < text.length() && all < 2000; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        all++;
        if (c > 0x24F) {
          letters.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
        }
      }
    }
    int total = all;
    return letters.entrySet().stream()
        .filter(e -> e.getKey() != Character.UnicodeScript.LATIN)
        .filter(e -> e.getValue() * 2 > total)
        .map(e -> ofScript(e.getKey(), text))
        .findFirst();
  }

  private static Language ofScript(Character.UnicodeScript script, String text) {
    return switch (script) {
      case CYRILLIC ->
          text.matches("(?s).{0,4000}[іїєґ].*")
              ? new Language("uk", "Ukrainian")
              : new Language("ru", "Russian");
      case ARABIC ->
          text.matches("(?s).{0,4000}[پچگژ].*")
              ? new Language("fa", "Persian")
              : new Language("ar", "Arabic");
      case HAN -> new Language("zh", "Chinese");
      case HIRAGANA, KATAKANA -> new Language("ja", "Japanese");
      case HANGUL -> new Language("ko", "Korean");
      case GREEK -> new Language("el", "Greek");
      case HEBREW -> new Language("he", "Hebrew");
      case DEVANAGARI -> new Language("hi", "Hindi");
      case BENGALI -> new Language("bn", "Bengali");
      case TAMIL -> new Language("ta", "Tamil");
      case THAI -> new Language("th", "Thai");
      case GEORGIAN -> new Language("ka", "Georgian");
      case ARMENIAN -> new Language("hy", "Armenian");
      case ETHIOPIC -> new Language("am", "Amharic");
      default -> new Language("und", script.name().toLowerCase(Locale.ROOT) + " script");
    };
  }
}
