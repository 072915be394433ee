package org.casus.code;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.event.Mention;
import org.casus.text.Document;
import org.casus.text.Story;

/**
 * Runs the examples of lexicon files: each right one must give its mention, each near miss none.
 */
public final class LexiconCheck {
  private final StoryCoder coder;

  /**
   * @param coder one that uses the lexicon under test
   */
  public LexiconCheck(StoryCoder coder) {
    this.coder = coder;
  }

  /** What a check found. */
  public record Result(int entries, int lemmas, int examples, List<Problem> problems) {}

  /** Checks a user's file. */
  public Result check(LexiconSource source) {
    return check(
        List.of(new LexiconReader(CompiledLexicon.sets()).read(source.name(), source.yaml())));
  }

  /** Checks all files of a folder. */
  public Result check(Path folder) throws IOException {
    return check(LexiconFolder.readAll(folder));
  }

  private Result check(List<LexiconFile> files) {
    List<Problem> problems = new ArrayList<>();
    int entries = 0;
    int lemmas = 0;
    int examples = 0;
    for (LexiconFile file : files) {
      problems.addAll(file.problems());
      for (LexiconFile.Read read : file.entries()) {
        entries++;
        lemmas += read.entry().phrases().size();
        examples += read.examples().size();
        problems.addAll(examples(file.name(), read));
      }
    }
    return new Result(entries, lemmas, examples, problems);
  }

  private List<Problem> examples(String file, LexiconFile.Read read) {
    List<Problem> problems = new ArrayList<>();
    String id = read.entry().id();
    boolean right = read.examples().stream().anyMatch(e -> e.mention().isPresent());
    boolean nearMiss = read.examples().stream().anyMatch(e -> e.mention().isEmpty());
    if (!right || !nearMiss) {
      problems.add(
          new Problem(
              file,
              read.line(),
              id,
              right ? "no near miss among its examples" : "no right example",
              "add a sentence of your own with mention: "
                  + (right ? "none" : "and what it must give")));
    }
    for (int n = 0; n < read.examples().size(); n++) {
      Example example = read.examples().get(n);
      String found = run(read.entry(), example);
      if (!found.isEmpty()) {
        problems.add(
            new Problem(
                file,
                example.line(),
                id,
                "example %d: %s".formatted(n + 1, found),
                "casus lexicon explain \""
                    + example.text()
                    + "\" shows what matched; narrow the entry or mend the example"));
      }
    }
    return problems;
  }

  private String run(Entry entry, Example example) {
    Document document = Document.of(example.text());
    if (example.published().isPresent()) {
      document = document.published(example.published().get());
    }
    List<Mention> mentions = coder.code(Story.of(document));
    if (example.mention().isEmpty()) {
      return mentions.isEmpty()
          ? ""
          : "expected no mention, got " + told(mentions.get(0), example.text());
    }
    Expectation expectation = new Expectation(entry.gives().type(), example.mention().get());
    String nearest = "";
    for (Mention mention : mentions) {
      if (mention.type() == expectation.type()) {
        List<String> wrong = expectation.differences(mention, example.text());
        if (wrong.isEmpty()) {
          return "";
        }
        nearest = nearest.isEmpty() ? String.join("; ", wrong) : nearest;
      }
    }
    if (!nearest.isEmpty()) {
      return nearest;
    }
    return "expected "
        + expectation.type()
        + ", got "
        + (mentions.isEmpty() ? "no mention" : told(mentions.get(0), example.text()));
  }

  private static String told(Mention m, String text) {
    return "%s%s at \"%s\" by %s"
        .formatted(
            m.type(),
            m.mode().map(x -> "/" + x).orElse(""),
            m.trigger().in(text),
            m.provenance().rule());
  }
}
