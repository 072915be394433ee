package org.casus.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casus.app.export.Coded;
import org.casus.app.export.Palette;
import org.casus.app.export.TextForm;
import org.casus.app.ingest.Defaults;
import org.casus.app.ingest.Ingest;
import org.casus.app.ingest.Intake;
import org.casus.app.ingest.Limits;
import org.casus.event.Mention;
import org.casus.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casus why}: what decided each field of a mention. */
@Command(
    name = "why",
    headerHeading =
        "Example: casus why m_0123456789abcdef%n"
            + "         casus why m_0123456789abcdef article.txt --published 2024-05-07 --json%n%n",
    header = "Show what decided each field of a mention of the last run, or of a given file.")
final class WhyCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "ID", arity = "0..1", description = "a mention's id")
  String id = "";

  @Parameters(
      index = "1..*",
      paramLabel = "FILE",
      description = "where it was read; without, the last run of casus code knows")
  List<String> files = new ArrayList<>();

  @Option(names = "--json", description = "print one JSON object")
  boolean json;

  @Mixin InputOptions input = new InputOptions();
  @Mixin LibraryOptions library = new LibraryOptions();

  private record Case(Document document, Mention mention, List<Reading.Reason> reasons) {}

  @Override
  public Integer call() throws IOException {
    if (!id.startsWith("m_")) {
      throw new Usage(
          id.isEmpty() ? "no mention's id" : "\"%s\" is no mention's id".formatted(id), "why");
    }
    Reading reading = library.load();
    Optional<Case> found = files.isEmpty() ? ofLastRun(reading) : in(reading, files, -1);
    if (found.isEmpty()) {
      throw new CannotRun(
          "unknown-mention",
          "no mention %s in %s".formatted(id, files.isEmpty() ? "that document" : files),
          "run casus code again: the id changes with the text and with the program");
    }
    if (json) {
      WhyJson.print(found.get().mention(), found.get().reasons(), System.out);
    } else {
      text(found.get(), System.out);
    }
    return Exit.WELL;
  }

  private Optional<Case> ofLastRun(Reading reading) {
    LastRun.Found place =
        LastRun.find(id)
            .orElseThrow(
                () ->
                    new CannotRun(
                        "unknown-mention",
                        "the last run has no mention " + id,
                        "name the file: casus why " + id + " FILE"));
    if (place.file().equals("-")) {
      throw new CannotRun(
          "unknown-mention",
          "the last run read it from standard input, which is gone",
          "save the text and name the file: casus why " + id + " FILE");
    }
    Defaults said = input.defaults();
    Defaults both =
        new Defaults(
            said.published().or(() -> place.defaults().published()),
            said.publisher().or(() -> place.defaults().publisher()),
            said.language().or(() -> place.defaults().language()));
    return search(
        reading, new Ingest(both, Limits.USUAL, System.in), List.of(place.file()), place.ordinal());
  }

  private Optional<Case> in(Reading reading, List<String> inputs, long ordinal) {
    return search(reading, input.ingest(System.in), inputs, ordinal);
  }

  /**
   * @param ordinal of the document, or -1 to look in all of them
   */
  private Optional<Case> search(Reading reading, Ingest ingest, List<String> inputs, long ordinal) {
    List<Case> found = new ArrayList<>();
    long[] number = {0};
    ingest.read(
        inputs,
        intake -> {
          if (intake instanceof Intake.Taken taken) {
            boolean asked = ordinal < 0 || number[0] == ordinal;
            number[0]++;
            if (asked && found.isEmpty()) {
              one(reading, taken.document()).ifPresent(found::add);
            }
          }
        });
    return found.stream().findFirst();
  }

  private Optional<Case> one(Reading reading, Document document) {
    Coded coded = new Reader(reading, true).read(document);
    Optional<Mention> mention =
        coded.mentions().stream().filter(m -> m.id().equals(id)).findFirst();
    return mention.map(
        m ->
            new Case(
                document,
                m,
                (m.notice()
                        ? reading.why(Reader.noticesOf(coded.story()), id)
                        : reading.why(coded.story(), id))
                    .orElse(List.of())));
  }

  private static void text(Case found, PrintStream out) throws IOException {
    Palette palette = Console.colourWanted() ? Palette.ANSI : Palette.PLAIN;
    java.io.PrintWriter writer =
        new java.io.PrintWriter(
            new java.io.OutputStreamWriter(out, java.nio.charset.StandardCharsets.UTF_8));
    new TextForm(writer, palette, false)
        .document(new Coded(org.casus.text.Story.of(found.document()), List.of(found.mention())));
    int width = found.reasons().stream().mapToInt(r -> r.field().length()).max().orElse(0);
    for (Reading.Reason reason : found.reasons()) {
      writer.printf("%-" + (width + 2) + "s%s%n", reason.field(), reason.because());
    }
    writer.flush();
  }
}
