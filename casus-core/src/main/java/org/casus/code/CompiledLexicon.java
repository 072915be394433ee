package org.casus.code;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.event.Context;
import org.casus.event.EventType;

/**
 * Reads the shipped lexicon in the form that {@link LexiconCompiler} writes: it loads in
 * milliseconds.
 */
final class CompiledLexicon {
  private static final String NAME = "lexicon.bin";

  private CompiledLexicon() {}

  static Lexicon load() {
    try (DataInputStream data = open()) {
      String version = data.readUTF();
      Support support = new Support(readSet(data), readSet(data), readSet(data));
      int count = data.readInt();
      List<Entry> entries = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        entries.add(readEntry(data));
      }
      return new Lexicon(version, entries, support);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The named sets, for users' files. */
  static Map<String, Set<String>> sets() {
    try (DataInputStream data = open()) {
      data.readUTF();
      for (int i = 0; i < 3; i++) {
        readSet(data);
      }
      int count = data.readInt();
      for (int i = 0; i < count; i++) {
        readEntry(data);
      }
      return readSets(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DataInputStream open() {
    InputStream in = CompiledLexicon.class.getResourceAsStream(NAME);
    if (in == null) {
      throw new IllegalStateException(
          NAME + " is missing: build the project with Maven, which compiles it");
    }
    return new DataInputStream(new BufferedInputStream(in, 1 << 16));
  }

  private static Entry readEntry(DataInputStream data) throws IOException {
    String id = data.readUTF();
    Kind kind = Kind.values()[data.readByte()];
    int count = data.readInt();
    List<List<String>> phrases = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      phrases.add(List.of(data.readUTF().split(" ")));
    }
    Frame frame = new Frame(readSources(data), readSources(data), data.readBoolean());
    Conditions conditions =
        new Conditions(
            readSet(data),
            readSet(data),
            readSets(data),
            data.readBoolean(),
            readSets(data),
            readSets(data),
            List.copyOf(readSet(data)));
    EventType type = EventType.values()[data.readByte()];
    Optional<String> mode = Optional.of(data.readUTF()).filter(m -> !m.isEmpty());
    String cameo = data.readUTF();
    List<Context> contexts = new ArrayList<>();
    int contextCount = data.readByte();
    for (int i = 0; i < contextCount; i++) {
      contexts.add(Context.values()[data.readByte()]);
    }
    return new Entry(id, kind, phrases, frame, conditions, new Gives(type, mode, cameo, contexts));
  }

  private static List<Source> readSources(DataInputStream data) throws IOException {
    int count = data.readByte();
    List<Source> sources = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      sources.add(new Source(Source.Where.values()[data.readByte()], data.readUTF()));
    }
    return sources;
  }

  private static Set<String> readSet(DataInputStream data) throws IOException {
    int count = data.readInt();
    if (count == 0) {
      return Set.of();
    }
    Set<String> words = new LinkedHashSet<>(count * 2);
    for (int i = 0; i < count; i++) {
      words.add(data.readUTF());
    }
    return words;
  }

  private static Map<String, Set<String>> readSets(DataInputStream data) throws IOException {
    int count = data.readInt();
    if (count == 0) {
      return Map.of();
    }
    Map<String, Set<String>> sets = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      sets.put(data.readUTF(), readSet(data));
    }
    return sets;
  }
}
