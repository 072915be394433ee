package org.casus.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.app.export.Coded;
import org.casus.app.ingest.Ingest;
import org.casus.app.ingest.Intake;
import org.casus.app.ingest.Place;
import org.casus.app.ingest.Reject;
import org.casus.event.Mention;
import org.casus.text.Document;

/** Documents in, mentions out, in the documents' order however many threads read. */
final class CodeRun {
  /**
   * @param notices whether what stands in notices is read too, and marked
   * @param events whether mentions are resolved over the run
   */
  record Plan(int threads, boolean notices, boolean events) {}

  private record Result(Place at, Optional<Coded> coded, Optional<Reject> reject) {}

  private final Reading reading;
  private final Plan plan;
  private final Output output;
  private final Console console;
  private final Counts counts = new Counts();
  private final Progress progress;
  private final RejectLog rejects;
  private final Optional<LastRun> lastRun;
  private final List<Coded> held = new ArrayList<>();

  CodeRun(Reading reading, Plan plan, Output output, Console console, Optional<LastRun> lastRun) {
    this.reading = reading;
    this.plan = plan;
    this.output = output;
    this.console = console;
    this.progress = new Progress(console, System::nanoTime);
    this.rejects = new RejectLog(console);
    this.lastRun = lastRun;
  }

  /** Reads it all and returns the exit status. */
  int over(Ingest ingest, List<String> inputs) throws IOException {
    try (var work = new OrderedWork<Intake, Result>(plan.threads(), this::read, this::take)) {
      ingest.read(inputs, work::put);
      work.finish();
      if (plan.events()) {
        resolve();
      }
      output.commit();
      lastRun.ifPresent(LastRun::finish);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      progress.end();
      rejects.end();
    }
    console.say(counts.summary(progress.seconds()));
    return counts.setAside() > 0 ? Exit.SET_ASIDE : Exit.WELL;
  }

  private Result read(Intake intake) {
    if (intake instanceof Intake.SetAside aside) {
      return new Result(aside.at(), Optional.empty(), Optional.of(aside.reject()));
    }
    Intake.Taken taken = (Intake.Taken) intake;
    try {
      Coded coded = new Reader(reading, plan.notices()).read(taken.document());
      return new Result(taken.at(), Optional.of(coded), Optional.empty());
    } catch (RuntimeException | StackOverflowError e) {
      return new Result(taken.at(), Optional.empty(), Optional.of(unread(taken, e)));
    }
  }

  /** A fault of ours costs one document, not the run. */
  private Reject unread(Intake.Taken taken, Throwable fault) {
    if (console.isVerbose()) {
      java.io.StringWriter trace = new java.io.StringWriter();
      fault.printStackTrace(new java.io.PrintWriter(trace));
      console.detail(trace.toString());
    }
    StackTraceElement[] where = fault.getStackTrace();
    return new Reject(
        Reject.Code.UNREAD_DOCUMENT,
        taken.at(),
        "a fault in Casus: %s%s".formatted(fault, where.length > 0 ? " at " + where[0] : ""),
        "please report it with the document; --verbose shows where it arose");
  }

  private void take(Result result) {
    try {
      if (result.reject().isPresent()) {
        progress.end();
        rejects.add(result.reject().get());
        counts.reject();
      } else if (result.coded().isPresent()) {
        document(result.at(), result.coded().get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    progress.tick(counts);
  }

  private void document(Place at, Coded coded) throws IOException {
    counts.document(coded.mentions().size());
    if (lastRun.isPresent()) {
      lastRun.get().add(at, coded);
    }
    if (plan.events()) {
      held.add(coded);
    } else {
      output.writer().document(coded);
      if (counts.documents() == 1 || Console.outIsTerminal()) {
        output.flush();
      }
    }
  }

  private void resolve() throws IOException {
    List<Mention> all = held.stream().flatMap(c -> c.mentions().stream()).toList();
    Map<String, Document> documents = new HashMap<>();
    held.forEach(c -> documents.put(c.story().document().id(), c.story().document()));
    Reading.Resolved resolved = reading.resolve(all, id -> Optional.ofNullable(documents.get(id)));
    int from = 0;
    for (Coded coded : held) {
      int to = from + coded.mentions().size();
      output.writer().document(new Coded(coded.story(), resolved.mentions().subList(from, to)));
      from = to;
    }
    output.writer().events(resolved.events());
    counts.events(resolved.events().size());
  }
}
