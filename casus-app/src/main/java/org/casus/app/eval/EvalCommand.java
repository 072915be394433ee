package org.casus.app.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.casus.app.eval.task.Tasks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus eval TASK GOLD [--json]}. */
@Command(
    name = "eval",
    description = "Score against annotated texts.",
    mixinStandardHelpOptions = true)
public final class EvalCommand implements Callable<Integer> {
  private final Supplier<Readers> program;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it before anything is called
  private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "TASK",
      description = "One of: ${COMPLETION-CANDIDATES}",
      completionCandidates = Names.class)
  private String task = "";

  @Parameters(index = "1", paramLabel = "GOLD", description = "JSON Lines, a row a line.")
  private Path gold = Path.of("");

  @Option(names = "--json", description = "One line of JSON instead of a table.")
  private boolean json;

  /**
   * The command over a program.
   *
   * @param program loaded when the task is known to be one and the gold was read
   */
  public EvalCommand(Supplier<Readers> program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Task chosen =
        Tasks.named(task)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "no task \"%s\"; there are %s"
                            .formatted(task, String.join(", ", Tasks.names()))));
    PrintWriter err = spec.commandLine().getErr();
    Gold rows;
    try {
      rows = Gold.read(gold);
    } catch (IOException e) {
      err.printf(
          "unreadable-gold  %s: %s%n  next: check the path%n", gold, e.getClass().getSimpleName());
      return 3;
    }
    rows.complaints().forEach(err::println);
    Report report =
        new Report(
            chosen.name(), String.valueOf(gold.getFileName()), chosen.run(rows, program.get()));
    PrintWriter out = spec.commandLine().getOut();
    out.print(json ? report.json() + "\n" : report.table());
    out.flush();
    return rows.complaints().isEmpty() ? 0 : 1;
  }

  /** For the help text and the shell's completion. */
  static final class Names extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    Names() {
      super(List.copyOf(Tasks.names()));
    }
  }
}
