package org.casus.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of time expressions, {@code grammar.tsv}: finds the longest expression that starts at
 * a lexeme. Each pattern has a bounded length, so a text is read in linear time.
 */
final class Grammar {
  /** An expression found: lexemes [start, end). */
  record Found(int start, int end, Meaning meaning, String pattern) {}

  private final TimeWords words;
  private final Numerals numerals;
  private final Map<String, Starters> starters = new HashMap<>();

  /** The rules that a word may start: those of words alone, and those built on expressions. */
  private record Starters(List<Rule> simple, List<Rule> built) {
    Starters() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  Grammar(List<String> wordLines, List<String> grammarLines) {
    words = new TimeWords(wordLines);
    numerals = new Numerals(words);
    List<Rule> rules = new ArrayList<>();
    for (String line : grammarLines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        rules.add(Rule.of(cells[0], cells[1]));
      }
    }
    rules.stream().filter(r -> !r.builds()).forEach(this::index);
    rules.stream().filter(Rule::builds).forEach(this::index);
  }

  /** The grammar that ships with the library. */
  static Grammar standard() {
    return new Grammar(lines("words.tsv"), lines("grammar.tsv"));
  }

  static List<String> lines(String resource) {
    try (InputStream in = Grammar.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: org/casus/time/" + resource);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The expressions of a stretch, left to right, the longest at each place, none overlapping. */
  List<Found> read(Lexemes text) {
    return new Reading(text).all();
  }

  /** One stretch being read: what starts at each lexeme is looked for once. */
  final class Reading {
    private final Lexemes text;
    private final @Nullable Optional<Found>[] known;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Reading(Lexemes text) {
      this.text = text;
      this.known = new Optional[text.size()];
    }

    private List<Found> all() {
      List<Found> found = new ArrayList<>();
      int at = 0;
      while (at < text.size()) {
        Optional<Found> here = at(at);
        here.filter(f -> !f.meaning().equals(Meanings.NONE)).ifPresent(found::add);
        at = here.map(Found::end).orElse(at + 1);
      }
      return found;
    }

    private Optional<Found> at(int at) {
      Starters starters = Grammar.this.starters.get(key(text, at));
      if (starters == null) {
        return Optional.empty();
      }
      Optional<Found> best = simple(at);
      Optional<Found> more = longest(starters.built(), at);
      boolean longer = more.isPresent() && (best.isEmpty() || more.get().end() > best.get().end());
      return longer ? more : best;
    }

    /** The longest expression from here that is not built on another. */
    Optional<Found> simple(int at) {
      Optional<Found> here = known[at];
      if (here == null) {
        Starters starters = Grammar.this.starters.get(key(text, at));
        here = starters == null ? Optional.empty() : longest(starters.simple(), at);
        known[at] = here;
      }
      return here;
    }

    private Optional<Found> longest(List<Rule> rules, int at) {
      Optional<Found> best = Optional.empty();
      int longest = at;
      Bindings bound = new Bindings();
      for (Rule rule : rules) {
        bound.backTo(0);
        int end = rule.match(this, at, bound);
        if (end > longest) {
          Optional<Meaning> meaning = Meanings.of(rule.meaning(), bound);
          if (meaning.isPresent()) {
            best = Optional.of(new Found(at, end, meaning.get(), rule.pattern()));
            longest = end;
          }
        }
      }
      return best;
    }

    Lexemes text() {
      return text;
    }

    /** How many lexemes a class takes here, 0 for none; binds its value. */
    int take(String name, int at, Bindings bound) {
      if (at >= text.size()) {
        return 0;
      }
      if (name.equals("when")) {
        Optional<Found> inner = simple(at);
        inner.ifPresent(f -> bound.add(f.meaning()));
        return inner.map(f -> f.end() - at).orElse(0);
      }
      return Grammar.this.take(name, text, at, bound);
    }
  }

  private int take(String name, Lexemes text, int at, Bindings bound) {
    if (Numerals.NAMES.contains(name)) {
      int taken = numerals.take(name, text, at, bound);
      if (taken > 0 || !name.equals("ordinalnumber")) {
        return taken;
      }
    }
    String listed = name.equals("bare") ? "month" : name.equals("ordinalnumber") ? "ordinal" : name;
    for (TimeWords.Sense sense : words.senses(text.word(at))) {
      if (sense.name().equals(listed) && (!sense.capital() || text.capital(at))) {
        String bindAs = listed.equals("only") ? "month" : listed;
        bound.add(bindAs, sense.value(), sense.number());
        return sense.stop() && text.word(at + 1).equals(".") && text.joined(at + 1) ? 2 : 1;
      }
    }
    return 0;
  }

  private static String key(Lexemes text, int at) {
    String word = text.word(at);
    return Character.isDigit(word.charAt(0)) ? "0" : word;
  }

  private void index(Rule rule) {
    for (String key : starters(rule)) {
      Starters all = starters.computeIfAbsent(key, k -> new Starters());
      (rule.builds() ? all.built() : all.simple()).add(rule);
    }
  }

  private Set<String> starters(Rule rule) {
    Set<String> keys = new TreeSet<>();
    for (Rule.Item item : rule.first()) {
      item.literals().forEach(l -> keys.add(Character.isDigit(l.charAt(0)) ? "0" : l));
      item.names().forEach(name -> keys.addAll(starters(name)));
    }
    return keys;
  }

  private Set<String> starters(String name) {
    if (name.equals("when")) {
      return Set.copyOf(starters.keySet());
    }
    Set<String> keys = new TreeSet<>(words.members(name.equals("bare") ? "month" : name));
    if (Numerals.NAMES.contains(name)) {
      keys.add("0");
      keys.addAll(numerals.starters(name));
    }
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("no such class in words.tsv: " + name);
    }
    return keys;
  }
}
