package org.casus.code;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.text.DocumentId;
import org.snakeyaml.engine.v2.nodes.Node;

/** A folder of lexicon files: entries by type, {@code sets.yaml} and {@code support.yaml}. */
final class LexiconFolder {
  private LexiconFolder() {}

  /** All entry files of a folder, in the order of their names. */
  static List<LexiconFile> readAll(Path folder) throws IOException {
    LexiconReader reader = new LexiconReader(sets(folder));
    List<LexiconFile> files = new ArrayList<>();
    for (Path path : entryFiles(folder)) {
      files.add(reader.read(path.getFileName().toString(), Files.readString(path)));
    }
    return files;
  }

  static List<Path> entryFiles(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .filter(p -> p.toString().endsWith(".yaml"))
          .filter(p -> !Set.of("sets.yaml", "support.yaml").contains(p.getFileName().toString()))
          .sorted()
          .toList();
    }
  }

  static Map<String, Set<String>> sets(Path folder) throws IOException {
    return LexiconReader.sets(Files.readString(folder.resolve("sets.yaml")));
  }

  static String version(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path path : entryFiles(folder)) {
      texts.add(Files.readString(path, StandardCharsets.UTF_8));
    }
    texts.add(Files.readString(folder.resolve("sets.yaml")));
    texts.add(Files.readString(folder.resolve("support.yaml")));
    return "casus-en-" + DocumentId.hash(texts.toArray(String[]::new)).substring(0, 8);
  }

  static Support support(String yaml) {
    Map<String, Node> map = Yaml.root(yaml).map(Yaml::map).orElse(Map.of());
    return new Support(texts(map, "subject"), texts(map, "undergone"), texts(map, "occurs"));
  }

  static Set<String> texts(Map<String, Node> map, String key) {
    Node node = map.get(key);
    return node == null ? Set.of() : new LinkedHashSet<>(Yaml.texts(node));
  }
}
