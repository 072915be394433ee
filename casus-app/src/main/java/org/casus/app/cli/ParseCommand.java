package org.casus.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.casus.Casus;
import org.casus.app.ingest.Ingest;
import org.casus.app.ingest.Intake;
import org.casus.parser.ConllU;
import org.casus.parser.LanguageBackend;
import org.casus.parser.Sentence;
import org.casus.text.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casus parse}: sentences, tags, lemmas and trees as CoNLL-U. */
@Command(
    name = "parse",
    headerHeading = "Example: casus parse article.txt%n         casus parse gold.conllu%n%n",
    header = "Print sentences, tags, lemmas and trees as CoNLL-U.",
    description =
        "A CoNLL-U file is tagged and parsed again, on its own tokens. Notices are left out.")
final class ParseCommand implements Callable<Integer> {
  private final OutputStream standard;

  @Parameters(paramLabel = "INPUT", arity = "0..*", description = InputOptions.INPUT_HELP)
  List<String> inputs = new ArrayList<>();

  @Mixin InputOptions input = new InputOptions();
  @Mixin LoudnessOptions loudness = new LoudnessOptions();

  @Option(names = "--with-notices", description = "parse the notices too")
  boolean withNotices;

  /**
   * @param standard where results go
   */
  ParseCommand(OutputStream standard) {
    this.standard = standard;
  }

  @Override
  public Integer call() throws IOException {
    InputOptions.require(inputs, "parse");
    Console console = loudness.console(System.err);
    RejectLog rejects = new RejectLog(console);
    Casus casus = Casus.load();
    int[] setAside = {0};
    try (OutputStreamWriter out =
        new OutputStreamWriter(
            new BufferedOutputStream(standard, 1 << 16), StandardCharsets.UTF_8)) {
      Ingest ingest = input.ingest(System.in).acceptingConllU();
      ingest.read(
          inputs,
          intake -> {
            try {
              if (intake instanceof Intake.SetAside aside) {
                rejects.add(aside.reject());
                setAside[0]++;
              } else if (intake instanceof Intake.Taken taken) {
                print(casus, taken, out);
              }
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    rejects.end();
    return setAside[0] > 0 ? Exit.SET_ASIDE : Exit.WELL;
  }

  private void print(Casus casus, Intake.Taken taken, OutputStreamWriter out) throws IOException {
    LanguageBackend backend = casus.backend();
    List<Sentence> sentences;
    if (Ingest.isConllU(taken.document())) {
      sentences = ConllU.read(new StringReader(taken.document().text()));
    } else {
      Story story = withNotices ? Story.of(taken.document()) : casus.story(taken.document());
      sentences = backend.sentences(story.news());
    }
    for (Sentence sentence : sentences) {
      ConllU.print(backend.parse(sentence), out);
    }
  }
}
