package org.casus.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casus code}: read documents, print mentions. */
@Command(
    name = "code",
    headerHeading =
        "Example: casus code article.txt --published 2024-05-07%n"
            + "         casus code articles/ --format jsonl --out mentions.jsonl --events%n%n",
    header = "Read documents and print what they say happened.")
final class CodeCommand implements Callable<Integer> {
  private final OutputStream standard;

  @Parameters(paramLabel = "INPUT", arity = "0..*", description = InputOptions.INPUT_HELP)
  List<String> inputs = new ArrayList<>();

  @Mixin InputOptions input = new InputOptions();
  @Mixin LibraryOptions library = new LibraryOptions();
  @Mixin LoudnessOptions loudness = new LoudnessOptions();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "text",
      description = "text, jsonl or csv (default: text)")
  Format format = Format.text;

  @Option(names = "--out", paramLabel = "FILE", description = "write there; whole or not at all")
  @Nullable Path out;

  @Option(
      names = "--events",
      description = "resolve the mentions of this run to events, and print these too")
  boolean events;

  @Option(
      names = "--with-notices",
      description = "read appeals, credits and other notices too, and mark what comes from them")
  boolean withNotices;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "threads to read with (default: one a processor)")
  @Nullable Integer threads;

  @Option(
      names = "--show",
      paramLabel = "article",
      description = "article: print each article with its words marked (text form)")
  @Nullable Show show;

  /**
   * @param standard where results go that have no file
   */
  CodeCommand(OutputStream standard) {
    this.standard = standard;
  }

  /** What the text form can show besides mentions. */
  enum Show {
    article
  }

  @Override
  public Integer call() throws IOException {
    InputOptions.require(inputs, "code");
    if (threads != null && threads < 1) {
      throw new Usage("--threads %d: at least one is needed".formatted(threads), "code");
    }
    Console console = loudness.console(System.err);
    int workers = threads != null ? threads : Runtime.getRuntime().availableProcessors();
    Reading reading = library.load();
    Optional<LastRun> lastRun = LastRun.begin(input.defaults());
    try (Output output =
        Output.open(standard, Optional.ofNullable(out), format, events, show != null)) {
      CodeRun.Plan plan = new CodeRun.Plan(workers, withNotices, events);
      return new CodeRun(reading, plan, output, console, lastRun)
          .over(input.ingest(System.in), inputs);
    } finally {
      lastRun.ifPresent(LastRun::close);
    }
  }
}
