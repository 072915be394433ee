package org.casus.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.casus.app.export.Csv;
import org.casus.app.export.JsonLines;
import org.casus.app.export.Palette;
import org.casus.app.export.TextForm;
import org.casus.app.export.Writer;

/** Where results go: standard output, or a file that is whole or not there. */
final class Output implements AutoCloseable {
  private final Optional<Path> target;
  private final Optional<Path> draft;
  private final OutputStream bytes;
  private final Writer writer;

  private Output(Optional<Path> target, Optional<Path> draft, OutputStream bytes, Writer writer) {
    this.target = target;
    this.draft = draft;
    this.bytes = bytes;
    this.writer = writer;
  }

  /**
   * @param standard where results go that have no file
   * @param events whether mentions and events share the output
   * @param article whether the text form shows each article
   * @throws CannotRun where the file cannot be written
   */
  static Output open(
      OutputStream standard,
      Optional<Path> target,
      Format format,
      boolean events,
      boolean article) {
    try {
      Optional<Path> draft = target.map(t -> t.resolveSibling(t.getFileName() + ".part"));
      OutputStream bytes =
          new BufferedOutputStream(
              draft.isPresent() ? Files.newOutputStream(draft.get()) : standard, 1 << 16);
      Palette palette = target.isEmpty() && Console.colourWanted() ? Palette.ANSI : Palette.PLAIN;
      Writer writer =
          switch (format) {
            case jsonl -> new JsonLines(bytes, events);
            case csv -> new Csv(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            case text ->
                new TextForm(
                    new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8)),
                    palette,
                    article);
          };
      return new Output(target, draft, bytes, writer);
    } catch (IOException e) {
      throw new CannotRun(
          "output-unwritable",
          "%s cannot be written: %s".formatted(target.map(Path::toString).orElse("-"), e),
          "check the folder and its permissions");
    }
  }

  Writer writer() {
    return writer;
  }

  /** Pushes out what is written so far. */
  void flush() throws IOException {
    writer.flush();
    bytes.flush();
  }

  /** All is written: a file takes its name. */
  void commit() throws IOException {
    writer.close();
    bytes.flush();
    if (draft.isPresent() && target.isPresent()) {
      bytes.close();
      Files.move(draft.get(), target.get(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    if (draft.isPresent()) {
      bytes.close();
      Files.deleteIfExists(draft.get());
    }
  }
}
