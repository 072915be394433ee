package org.casus.app.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a user names, as files: a file, a folder (its files, by name, hidden ones left out), a glob
 * that no shell resolved, or "-".
 */
final class Inputs {
  static final String STDIN = "-";

  private Inputs() {}

  /** The files of one input, in an order that does not hang on the file system. */
  static List<String> files(String input, Consumer<Reject> sink) {
    if (input.equals(STDIN)) {
      return List.of(STDIN);
    }
    try {
      Path path = Path.of(input);
      if (Files.isDirectory(path)) {
        return folder(path, sink);
      }
      if (Files.exists(path)) {
        return List.of(input);
      }
    } catch (InvalidPathException e) {
      // A glob need not be a path of this system.
    }
    List<String> matches = isGlob(input) ? glob(input) : List.of();
    if (matches.isEmpty()) {
      sink.accept(missing(input));
    }
    return matches;
  }

  private static Reject missing(String input) {
    return isGlob(input)
        ? new Reject(
            Reject.Code.MISSING_FILE,
            Place.of(input),
            "no file matches",
            "check the pattern: * stays in one folder, ** crosses folders")
        : new Reject(
            Reject.Code.MISSING_FILE,
            Place.of(input),
            "no such file or folder",
            neighbour(input)
                .map(near -> "did you mean %s?".formatted(near))
                .orElse("check the path; relative paths start where you stand"));
  }

  private static List<String> folder(Path folder, Consumer<Reject> sink) {
    List<String> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(path -> isVisible(folder, path))
          .filter(Files::isRegularFile)
          .map(Path::toString)
          .sorted()
          .forEach(files::add);
    } catch (IOException | UncheckedIOException e) {
      sink.accept(
          new Reject(
              Reject.Code.UNREADABLE_FILE,
              Place.of(folder.toString()),
              "the folder cannot be listed: " + e.getMessage(),
              "check its permissions"));
    }
    return files;
  }

  private static boolean isVisible(Path folder, Path path) {
    for (Path part : folder.relativize(path)) {
      String name = part.toString();
      if (name.startsWith(".") && name.length() > 1) {
        return false;
      }
    }
    return true;
  }

  private static boolean isGlob(String input) {
    return input.contains("*") || input.contains("?") || input.contains("[") || input.contains("{");
  }

  private static List<String> glob(String pattern) {
    String unixed = pattern.replace('\\', '/');
    int wild = 0;
    while ("*?[{".indexOf(unixed.charAt(wild)) < 0) {
      wild++;
    }
    int cut = unixed.lastIndexOf('/', wild);
    String base = cut < 0 ? "" : cut == 0 ? "/" : unixed.substring(0, cut);
    Path root = Path.of(base);
    String rest = unixed.substring(cut + 1);
    List<String> files = new ArrayList<>();
    try {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + rest);
      int depth = rest.contains("**") ? Integer.MAX_VALUE : rest.split("/", -1).length;
      try (Stream<Path> walk = Files.walk(root, depth)) {
        walk.filter(Files::isRegularFile)
            .filter(path -> isVisible(root, path))
            .filter(path -> matcher.matches(root.relativize(path)))
            .map(Path::toString)
            .sorted()
            .forEach(files::add);
      }
    } catch (IOException | RuntimeException e) {
      return List.of();
    }
    return files;
  }

  /** The name in the same folder that is nearest to a missing one. */
  private static Optional<String> neighbour(String input) {
    List<String> names = new ArrayList<>();
    try {
      Path path = Path.of(input).toAbsolutePath();
      Path parent = path.getParent();
      if (parent == null || !Files.isDirectory(parent)) {
        return Optional.empty();
      }
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(parent)) {
        entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
      }
      return Nearest.to(String.valueOf(path.getFileName()), names, 1).stream().findFirst();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
