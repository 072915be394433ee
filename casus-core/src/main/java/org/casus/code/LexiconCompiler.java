package org.casus.code;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.casus.event.Context;

/** Writes the lexicon's YAML files as one file without examples; the build runs it. */
public final class LexiconCompiler {
  private LexiconCompiler() {}

  /**
   * Compiles a folder of YAML files.
   *
   * @param arguments the folder, and the file to write
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path out = Path.of(arguments[1]);
    List<LexiconFile> files = LexiconFolder.readAll(folder);
    List<Problem> problems = files.stream().flatMap(f -> f.problems().stream()).toList();
    if (!problems.isEmpty()) {
      throw new LexiconException(problems);
    }
    Files.createDirectories(out.toAbsolutePath().getParent());
    try (DataOutputStream data =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(out)))) {
      data.writeUTF(LexiconFolder.version(folder));
      Support support = LexiconFolder.support(Files.readString(folder.resolve("support.yaml")));
      write(data, support.subject());
      write(data, support.undergone());
      write(data, support.occurs());
      List<Entry> entries =
          files.stream().flatMap(f -> f.entries().stream()).map(LexiconFile.Read::entry).toList();
      data.writeInt(entries.size());
      for (Entry entry : entries) {
        write(data, entry);
      }
      Map<String, Set<String>> sets = LexiconFolder.sets(folder);
      write(data, sets);
    }
  }

  private static void write(DataOutputStream data, Entry entry) throws IOException {
    data.writeUTF(entry.id());
    data.writeByte(entry.kind().ordinal());
    data.writeInt(entry.phrases().size());
    for (List<String> phrase : entry.phrases()) {
      data.writeUTF(String.join(" ", phrase));
    }
    writeSources(data, entry.frame().actor());
    writeSources(data, entry.frame().recipient());
    data.writeBoolean(entry.frame().reciprocal());
    Conditions c = entry.conditions();
    write(data, c.object());
    write(data, c.subject());
    write(data, c.oblique());
    data.writeBoolean(c.clause());
    write(data, c.fillers());
    write(data, c.not());
    write(data, new LinkedHashSet<>(c.needs()));
    Gives gives = entry.gives();
    data.writeByte(gives.type().ordinal());
    data.writeUTF(gives.mode().orElse(""));
    data.writeUTF(gives.cameo());
    data.writeByte(gives.contexts().size());
    for (Context context : gives.contexts()) {
      data.writeByte(context.ordinal());
    }
  }

  private static void writeSources(DataOutputStream data, List<Source> sources) throws IOException {
    data.writeByte(sources.size());
    for (Source source : sources) {
      data.writeByte(source.where().ordinal());
      data.writeUTF(source.word());
    }
  }

  private static void write(DataOutputStream data, Set<String> words) throws IOException {
    data.writeInt(words.size());
    for (String word : words) {
      data.writeUTF(word);
    }
  }

  private static void write(DataOutputStream data, Map<String, Set<String>> sets)
      throws IOException {
    data.writeInt(sets.size());
    for (Map.Entry<String, Set<String>> set : new TreeMap<>(sets).entrySet()) {
      data.writeUTF(set.getKey());
      write(data, set.getValue());
    }
  }
}
