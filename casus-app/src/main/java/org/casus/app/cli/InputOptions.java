package org.casus.app.cli;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.app.ingest.Defaults;
import org.casus.app.ingest.Ingest;
import org.casus.app.ingest.Limits;
import org.casus.app.ingest.Published;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What is said of documents that do not say it themselves. */
final class InputOptions {
  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = Day.class,
      description = "the day of publication, such as 2024-05-07, of documents that do not say it")
  @Nullable LocalDate published;

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "the publisher of documents that do not say it")
  @Nullable String publisher;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "the language of documents that do not say it, such as en; else it is detected")
  @Nullable String language;

  @Option(
      names = "--max-document-mb",
      paramLabel = "MB",
      defaultValue = "20",
      description = "a larger document is set aside (default: ${DEFAULT-VALUE})")
  int maxDocumentMb;

  Defaults defaults() {
    return new Defaults(
        Optional.ofNullable(published),
        Optional.ofNullable(publisher),
        Optional.ofNullable(language));
  }

  Ingest ingest(InputStream stdin) {
    int megabytes = Math.max(1, Math.min(maxDocumentMb, 1024));
    return new Ingest(defaults(), new Limits(megabytes << 20), stdin);
  }

  /** What a folder, a glob and "-" mean, for every command's help. */
  static final String INPUT_HELP =
      "files, folders, globs or - for standard input: text, HTML, JSON, JSON Lines, CSV, also"
          + " gzip or zstd of these, told by content";

  /** No input named is an error that says what to name. */
  static void require(List<String> inputs, String command) {
    if (inputs.isEmpty()) {
      throw new Usage("no input: name a file, a folder, a glob, or - for standard input", command);
    }
  }

  /** A day as an option's value. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return Published.day(value);
      } catch (Published.Impossible e) {
        throw new TypeConversionException("\"%s\": %s".formatted(value, e.getMessage()));
      }
    }
  }
}
