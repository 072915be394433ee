package org.casus.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.app.export.Coded;
import org.casus.app.ingest.Defaults;
import org.casus.app.ingest.Place;
import org.casus.event.Mention;

/**
 * Where the mentions of the last run stood, so that {@code casus why ID} finds the document again:
 * paths and ids, never a text. Kept in the user's cache folder; a run that cannot write it goes on.
 */
final class LastRun implements AutoCloseable {
  /**
   * Where a mention was read.
   *
   * @param ordinal of the document among those of its file, from 0
   */
  record Found(String file, long ordinal, Defaults defaults) {}

  private static final String FINISHED = "last-run.tsv";

  private final Path draft;
  private final BufferedWriter out;
  private String file = "";
  private long ordinal;
  private boolean whole;

  private LastRun(Path draft, BufferedWriter out) {
    this.draft = draft;
    this.out = out;
  }

  static Optional<LastRun> begin(Defaults defaults) {
    try {
      Path folder = folder(System.getenv(), System.getProperty("user.home", "."));
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "run", ".tsv");
      BufferedWriter out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8);
      out.write(
          "options\t%s\t%s\t%s\n"
              .formatted(
                  defaults.published().map(Object::toString).orElse(""),
                  defaults.publisher().orElse("").replaceAll("\\s", " "),
                  defaults.language().orElse("")));
      return Optional.of(new LastRun(draft, out));
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  static Path folder(Map<String, String> environment, String home) {
    return Stream.of(environment.get("CASUS_CACHE"))
        .filter(set -> set != null && !set.isBlank())
        .map(Path::of)
        .findFirst()
        .orElseGet(
            () ->
                Stream.of(environment.get("XDG_CACHE_HOME"), environment.get("LOCALAPPDATA"))
                    .filter(set -> set != null && !set.isBlank())
                    .findFirst()
                    .map(Path::of)
                    .orElse(Path.of(home, ".cache"))
                    .resolve("casus"));
  }

  private static Path finished(Path folder) {
    return folder.resolve(FINISHED);
  }

  /** A document of the run, in order. */
  void add(Place at, Coded coded) throws IOException {
    if (!at.source().equals(file)) {
      file = at.source();
      ordinal = 0;
    }
    if (!coded.mentions().isEmpty()) {
      String path = file.equals("-") ? file : Path.of(file).toAbsolutePath().normalize().toString();
      out.write("document\t%s\t%d\n".formatted(path, ordinal));
      for (Mention mention : coded.mentions()) {
        out.write(mention.id() + "\n");
      }
    }
    ordinal++;
  }

  /** The run went through: from now on it is the last one. */
  void finish() {
    whole = true;
  }

  @Override
  public void close() {
    try {
      out.close();
      if (whole) {
        Files.move(draft, draft.resolveSibling(FINISHED), StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      // The cache is a convenience; without it the user names the file.
    }
  }

  /** Where the last run read a mention. */
  static Optional<Found> find(String mention) {
    Path file = finished(folder(System.getenv(), System.getProperty("user.home", ".")));
    Defaults defaults = Defaults.NONE;
    String[] document = {};
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      for (String line : (Iterable<String>) lines::iterator) {
        if (line.startsWith("options\t")) {
          String[] said = line.split("\t", -1);
          defaults =
              new Defaults(
                  Optional.of(said[1]).filter(s -> !s.isEmpty()).map(java.time.LocalDate::parse),
                  Optional.of(said[2]).filter(s -> !s.isEmpty()),
                  Optional.of(said[3]).filter(s -> !s.isEmpty()));
        } else if (line.startsWith("document\t")) {
          document = line.split("\t", -1);
        } else if (line.equals(mention) && document.length == 3) {
          return Optional.of(new Found(document[1], Long.parseLong(document[2]), defaults));
        }
      }
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }
}
