package org.casus.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/errors.md has a heading for every code that the sources print. */
class ErrorsDocTest {
  private static final Path ROOT = Path.of(System.getProperty("casus.root", "..")).normalize();

  private static List<String> headings() throws IOException {
    try (Stream<String> lines = Files.lines(ROOT.resolve("docs/errors.md"))) {
      return lines.filter(l -> l.startsWith("### ")).map(l -> l.substring(4)).toList();
    }
  }

  @Test
  void everyRejectHasItsHeading() throws IOException {
    assertThat(headings())
        .containsAll(Stream.of(Reject.Code.values()).map(Reject.Code::word).toList());
  }

  @Test
  void everyReasonNotToRunHasItsHeading() throws IOException {
    List<String> codes;
    try (Stream<Path> sources = Files.walk(ROOT.resolve("casus-app/src/main/java"))) {
      codes =
          sources
              .filter(p -> p.toString().endsWith(".java"))
              .flatMap(p -> found(p, "new CannotRun\\(\\s*\"([a-z-]+)\"").stream())
              .distinct()
              .toList();
    }
    assertThat(codes).isNotEmpty();
    assertThat(headings()).containsAll(codes);
    assertThat(headings()).containsAll(found(ROOT.resolve("casus"), "cannot \"([a-z-]+)  "));
  }

  private static List<String> found(Path file, String pattern) {
    try {
      return Pattern.compile(pattern)
          .matcher(Files.readString(file))
          .results()
          .map((MatchResult m) -> m.group(1))
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
