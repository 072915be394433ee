package org.casus.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.casus.Casus;
import org.casus.app.export.Plural;
import org.casus.code.LexiconCheck;
import org.casus.code.LexiconSource;
import org.casus.code.Problem;
import org.casus.text.Document;
import org.casus.text.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code casus lexicon}: a user's own entries. */
@Command(
    name = "lexicon",
    headerHeading = "Example: casus lexicon check my.yaml%n%n",
    header = "Check lexicon files, or show what the lexicon makes of a sentence.",
    subcommands = {LexiconCommand.Check.class, LexiconCommand.Explain.class})
final class LexiconCommand implements Runnable {
  @Override
  public void run() {
    throw new Usage("lexicon what? check or explain", "lexicon");
  }

  /** {@code casus lexicon check FILE…}. */
  @Command(
      name = "check",
      headerHeading = "Example: casus lexicon check my.yaml%n%n",
      header = "Run every example of lexicon files and say which line is wrong, and why.")
  static final class Check implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "0..*", description = "files or folders")
    List<Path> files = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
      if (files.isEmpty()) {
        throw new Usage("no file to check", "lexicon check");
      }
      int problems = 0;
      Casus shipped = Casus.load();
      for (Path file : files) {
        LexiconCheck.Result result = check(shipped, file);
        for (Problem problem : result.problems()) {
          System.out.println(problem);
        }
        problems += result.problems().size();
        System.err.printf(
            "%s: %s, %,d lemmas, %s, %s%n",
            file,
            result.entries() == 1 ? "1 entry" : "%,d entries".formatted(result.entries()),
            result.lemmas(),
            Plural.of(result.examples(), "example"),
            Plural.of(result.problems().size(), "problem"));
      }
      return problems == 0 ? Exit.WELL : Exit.SET_ASIDE;
    }

    private static LexiconCheck.Result check(Casus shipped, Path file) throws IOException {
      if (Files.isDirectory(file)) {
        return new LexiconCheck(shipped.coder()).check(file);
      }
      LexiconSource source = Readings.source(file);
      LexiconCheck.Result alone = new LexiconCheck(shipped.coder()).check(source);
      boolean usable = alone.problems().stream().noneMatch(problem -> problem.entry().isEmpty());
      try {
        return usable
            ? new LexiconCheck(shipped.withLexicon(List.of(source)).coder()).check(source)
            : alone;
      } catch (org.casus.code.LexiconException e) {
        return alone;
      }
    }
  }

  /** {@code casus lexicon explain "sentence"}. */
  @Command(
      name = "explain",
      headerHeading =
          "Example: casus lexicon explain \"Police rounded up forty students in Harar.\"%n%n",
      header = "Show which entries match the words of a sentence, and which nearly did.")
  static final class Explain implements Callable<Integer> {
    @Parameters(paramLabel = "SENTENCE", arity = "0..*", description = "a sentence in quotes")
    List<String> words = new ArrayList<>();

    @Mixin LibraryOptions library = new LibraryOptions();

    @Override
    public Integer call() {
      if (words.isEmpty()) {
        throw new Usage("no sentence to explain", "lexicon explain");
      }
      Casus casus = Readings.casus(library.lexicon, library.actors);
      Story story = Story.of(Document.of(String.join(" ", words)));
      List<String> lines = casus.coder().explain(story);
      lines.forEach(System.out::println);
      if (lines.isEmpty()) {
        System.err.println("no word of it begins an entry");
      }
      return Exit.WELL;
    }
  }
}
