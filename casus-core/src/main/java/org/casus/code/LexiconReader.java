package org.casus.code;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.event.Context;
import org.casus.event.EventType;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads a lexicon file as docs/lexicon.md describes it; what is wrong is said with file and line,
 * and left out.
 */
final class LexiconReader {
  private static final Set<String> ENTRY_KEYS =
      Set.of(
          "id",
          "verb",
          "noun",
          "adjective",
          "frame",
          "reciprocal",
          "object",
          "subject",
          "oblique",
          "clause",
          "fillers",
          "not",
          "needs",
          "gives",
          "source",
          "examples");
  private static final Set<String> GIVES_KEYS = Set.of("type", "mode", "cameo", "contexts");
  private static final Set<String> ROLES = Set.of("actor", "recipient");

  private final Map<String, Set<String>> sets;
  private final Set<String> ids = new HashSet<>();

  LexiconReader(Map<String, Set<String>> sets) {
    this.sets = sets;
  }

  /** Reads {@code sets.yaml}: name → lemmas, of which "@name" takes in another set. */
  static Map<String, Set<String>> sets(String yaml) {
    Map<String, Set<String>> sets = new LinkedHashMap<>();
    Yaml.root(yaml)
        .ifPresent(
            root ->
                Yaml.map(root)
                    .forEach(
                        (name, node) -> {
                          Set<String> lemmas = new LinkedHashSet<>();
                          for (String lemma : Yaml.texts(node)) {
                            if (lemma.startsWith("@")) {
                              lemmas.addAll(sets.getOrDefault(lemma.substring(1), Set.of()));
                            } else {
                              lemmas.add(lemma.toLowerCase(Locale.ROOT));
                            }
                          }
                          sets.put(name, lemmas);
                        }));
    return sets;
  }

  LexiconFile read(String name, String yaml) {
    List<LexiconFile.Read> entries = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try {
      Optional<Node> root = Yaml.root(yaml);
      if (root.isPresent()) {
        for (Node node : Yaml.items(root.get())) {
          entry(name, node, problems).ifPresent(entries::add);
        }
      }
    } catch (YamlEngineException e) {
      problems.add(
          new Problem(
              name, 1, "-", "no YAML: " + e.getMessage(), "mend the line that the message names"));
    }
    return new LexiconFile(name, entries, problems);
  }

  private Optional<LexiconFile.Read> entry(String file, Node node, List<Problem> problems) {
    Map<String, Node> map = Yaml.map(node);
    int line = Yaml.line(node);
    String id = map.containsKey("id") ? Yaml.scalar(map.get("id")).orElse("-") : "-";
    int before = problems.size();
    if (!ids.add(id) || id.equals("-")) {
      problems.add(
          new Problem(
              file, line, id, "the id is missing or taken", "give the entry an id of its own"));
    }
    for (Map.Entry<String, Node> field : map.entrySet()) {
      if (!ENTRY_KEYS.contains(field.getKey())) {
        problems.add(
            new Problem(
                file,
                Yaml.line(field.getValue()),
                id,
                "unknown key " + field.getKey(),
                "one of " + sorted(ENTRY_KEYS)));
      }
    }
    Kind kind =
        map.containsKey("noun")
            ? Kind.NOUN
            : map.containsKey("adjective") ? Kind.ADJECTIVE : Kind.VERB;
    List<List<String>> phrases = phrases(map.get(kind.name().toLowerCase(Locale.ROOT)));
    if (phrases.isEmpty()) {
      problems.add(
          new Problem(file, line, id, "no lemma", "give verb:, noun: or adjective: a list"));
    }
    Optional<Gives> gives = gives(file, id, map.get("gives"), line, problems);
    Conditions conditions = conditions(file, id, map, problems);
    Frame frame = frame(map, kind);
    List<Example> examples = examples(file, id, map.get("examples"), problems);
    if (problems.size() > before || gives.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new LexiconFile.Read(
            new Entry(id, kind, phrases, frame, conditions, gives.get()), examples, line));
  }

  private static List<List<String>> phrases(@org.jspecify.annotations.Nullable Node node) {
    List<List<String>> phrases = new ArrayList<>();
    if (node != null) {
      for (String text : Yaml.texts(node)) {
        List<String> words = Arrays.asList(text.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        if (!words.get(0).isEmpty()) {
          phrases.add(words);
        }
      }
    }
    return phrases;
  }

  private static Frame frame(Map<String, Node> map, Kind kind) {
    boolean reciprocal =
        map.containsKey("reciprocal") && Yaml.texts(map.get("reciprocal")).contains("true");
    Frame usual = Frame.usual(kind, reciprocal);
    if (!map.containsKey("frame")) {
      return usual;
    }
    Map<String, Node> frame = Yaml.map(map.get("frame"));
    return new Frame(
        frame.containsKey("actor") ? sources(frame.get("actor")) : usual.actor(),
        frame.containsKey("recipient") ? sources(frame.get("recipient")) : usual.recipient(),
        reciprocal);
  }

  private static List<Source> sources(Node node) {
    return Yaml.texts(node).stream().filter(s -> !s.equals("-")).map(Source::of).toList();
  }

  private Conditions conditions(
      String file, String id, Map<String, Node> map, List<Problem> problems) {
    Map<String, Set<String>> oblique = byRole(file, id, map.get("oblique"), Set.of(), problems);
    Map<String, Set<String>> fillers =
        byRole(
            file,
            id,
            map.get("fillers"),
            Set.of("actor", "recipient", "object", "subject"),
            problems);
    Map<String, Set<String>> not =
        byRole(
            file,
            id,
            map.get("not"),
            Set.of("actor", "recipient", "object", "subject", "words"),
            problems);
    List<String> needs = map.containsKey("needs") ? Yaml.texts(map.get("needs")) : List.of();
    for (String need : needs) {
      if (!ROLES.contains(need)) {
        problems.add(
            new Problem(
                file,
                Yaml.line(map.getOrDefault("needs", map.values().iterator().next())),
                id,
                "needs names no role: " + need,
                "actor or recipient"));
      }
    }
    boolean clause = map.containsKey("clause") && Yaml.texts(map.get("clause")).contains("true");
    return new Conditions(
        expand(file, id, map.get("object"), problems),
        expand(file, id, map.get("subject"), problems),
        oblique,
        clause,
        fillers,
        not,
        needs);
  }

  private Map<String, Set<String>> byRole(
      String file,
      String id,
      @org.jspecify.annotations.Nullable Node node,
      Set<String> roles,
      List<Problem> problems) {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    if (node != null) {
      Yaml.map(node)
          .forEach(
              (role, values) -> {
                if (!roles.isEmpty() && !roles.contains(role)) {
                  problems.add(
                      new Problem(
                          file,
                          Yaml.line(values),
                          id,
                          "no role: " + role,
                          "one of " + sorted(roles)));
                }
                found.put(role, expand(file, id, values, problems));
              });
    }
    return found;
  }

  private Set<String> expand(
      String file,
      String id,
      @org.jspecify.annotations.Nullable Node node,
      List<Problem> problems) {
    Set<String> lemmas = new LinkedHashSet<>();
    if (node != null) {
      for (String lemma : Yaml.texts(node)) {
        if (lemma.startsWith("@")) {
          Set<String> set = sets.get(lemma.substring(1));
          if (set == null) {
            problems.add(
                new Problem(
                    file,
                    Yaml.line(node),
                    id,
                    "no set " + lemma,
                    "one of " + sorted(sets.keySet())));
          } else {
            lemmas.addAll(set);
          }
        } else {
          lemmas.add(lemma.toLowerCase(Locale.ROOT));
        }
      }
    }
    return lemmas;
  }

  private static Optional<Gives> gives(
      String file,
      String id,
      @org.jspecify.annotations.Nullable Node node,
      int line,
      List<Problem> problems) {
    if (node == null) {
      problems.add(
          new Problem(file, line, id, "no gives", "say which type, mode and CAMEO code it gives"));
      return Optional.empty();
    }
    Map<String, Node> map = Yaml.map(node);
    int at = Yaml.line(node);
    for (String key : map.keySet()) {
      if (!GIVES_KEYS.contains(key)) {
        problems.add(
            new Problem(
                file, at, id, "unknown key in gives: " + key, "one of " + sorted(GIVES_KEYS)));
      }
    }
    String type = text(map, "type");
    Optional<EventType> found =
        Arrays.stream(EventType.values()).filter(t -> t.name().equals(type)).findFirst();
    if (found.isEmpty()) {
      problems.add(
          new Problem(
              file, at, id, "no type " + type, "one of " + Arrays.toString(EventType.values())));
      return Optional.empty();
    }
    Optional<String> mode = Optional.of(text(map, "mode")).filter(m -> !m.isEmpty());
    if (mode.isPresent() && !found.get().modes().contains(mode.get())) {
      problems.add(
          new Problem(
              file, at, id, type + " has no mode " + mode.get(), "one of " + found.get().modes()));
      return Optional.empty();
    }
    List<Context> contexts = new ArrayList<>();
    if (map.containsKey("contexts")) {
      for (String name : Yaml.texts(map.get("contexts"))) {
        Optional<Context> context =
            Arrays.stream(Context.values()).filter(c -> c.word().equals(name)).findFirst();
        if (context.isEmpty()) {
          problems.add(
              new Problem(
                  file,
                  at,
                  id,
                  "no context " + name,
                  "one of " + Arrays.toString(Context.values())));
        }
        context.ifPresent(contexts::add);
      }
    }
    return Optional.of(new Gives(found.get(), mode, text(map, "cameo"), contexts));
  }

  private static List<Example> examples(
      String file,
      String id,
      @org.jspecify.annotations.Nullable Node node,
      List<Problem> problems) {
    List<Example> examples = new ArrayList<>();
    if (node == null) {
      return examples;
    }
    for (Node item : Yaml.items(node)) {
      Map<String, Node> map = Yaml.map(item);
      int line = Yaml.line(item);
      Node mention = map.get("mention");
      if (!map.containsKey("text") || mention == null) {
        problems.add(
            new Problem(file, line, id, "an example without text or mention", "give both"));
        continue;
      }
      Optional<LocalDate> published = Optional.empty();
      if (map.containsKey("published")) {
        try {
          published = Optional.of(LocalDate.parse(text(map, "published")));
        } catch (DateTimeParseException e) {
          problems.add(new Problem(file, line, id, "published is no date", "write 2024-05-07"));
        }
      }
      Map<String, String> expected = new LinkedHashMap<>();
      Yaml.map(mention).forEach((key, value) -> expected.put(key, Yaml.scalar(value).orElse("")));
      boolean none = Yaml.scalar(mention).filter("none"::equals).isPresent();
      examples.add(
          new Example(
              text(map, "text"), published, none ? Optional.empty() : Optional.of(expected), line));
    }
    return examples;
  }

  private static String text(Map<String, Node> map, String key) {
    Node node = map.get(key);
    return node == null ? "" : Yaml.scalar(node).orElse("");
  }

  private static String sorted(Set<String> names) {
    return String.join(", ", names.stream().sorted().toList());
  }
}
