package org.casus.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.casus.Casus;
import org.casus.app.export.Plural;
import org.casus.app.ingest.Intake;
import org.casus.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casus bench}: how fast, stage by stage, on one thread. */
@Command(
    name = "bench",
    headerHeading = "Example: casus bench%n         casus bench articles/ --documents 5000%n%n",
    header =
        "Measure documents, sentences and tokens per CPU second on one thread, memory and start.")
final class BenchCommand implements Callable<Integer> {
  private static final Path NEWS = Path.of("..", "shared", "corpus", "news.jsonl.gz");

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = "texts to read (default: the news beside the project, else our own)")
  List<String> inputs = new ArrayList<>();

  @Option(
      names = "--documents",
      paramLabel = "N",
      defaultValue = "2000",
      description = "how many documents to read (default: ${DEFAULT-VALUE})")
  int documents;

  @Option(names = "--no-start", description = "leave out the cold starts")
  boolean noStart;

  @Mixin InputOptions input = new InputOptions();

  @Override
  public Integer call() throws IOException {
    List<Document> texts = texts();
    Casus casus = Casus.load();
    int warm = Math.max(1, Math.min(200, texts.size() / 4));
    texts.subList(0, warm).forEach(casus::read);
    print(Measured.over(texts, casus));
    System.out.printf(
        Locale.ROOT,
        "%-22s %,d MB peak heap, %,d MB resident at most%n",
        "memory",
        peakHeap() >> 20,
        resident() >> 20);
    if (!noStart) {
      ColdStart.measure(3)
          .ifPresent(
              s ->
                  System.out.printf(
                      Locale.ROOT,
                      "%-22s %.2f s to the end of a first short document, %.2f s of CPU (best of 3)%n",
                      "cold start",
                      s.seconds(),
                      s.cpuSeconds()));
    }
    System.out.printf(
        "%-22s Java %s, %d processors, %s%n",
        "machine",
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    return Exit.WELL;
  }

  /** The inputs' documents, or the project's news, or our own page over and over. */
  private List<Document> texts() throws IOException {
    List<String> named =
        !inputs.isEmpty() ? inputs : Files.exists(NEWS) ? List.of(NEWS.toString()) : List.of();
    List<Document> texts = new ArrayList<>();
    int most = Math.max(1, documents);
    if (named.isEmpty()) {
      Document own = own();
      for (int i = 0; i < most; i++) {
        texts.add(own);
      }
      return texts;
    }
    try {
      input
          .ingest(System.in)
          .read(
              named,
              intake -> {
                if (intake instanceof Intake.Taken taken) {
                  texts.add(taken.document());
                }
                if (texts.size() >= most) {
                  throw new Enough();
                }
              });
    } catch (Enough e) {
      // That many were asked for.
    }
    if (texts.isEmpty()) {
      throw new Usage("no document in " + named, "bench");
    }
    return texts;
  }

  /** Enough documents were read. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1;

    Enough() {
      super(null, null, false, false);
    }
  }

  private static Document own() throws IOException {
    try (InputStream in = BenchCommand.class.getResourceAsStream("warm-up.txt")) {
      return Document.of(
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static void print(Measured m) {
    System.out.println(
        "%s, %s, %s, %s read on one thread"
            .formatted(
                Plural.of(m.documents(), "document"),
                Plural.of(m.sentences(), "sentence"),
                Plural.of(m.tokens(), "token"),
                Plural.of(m.mentions(), "mention")));
    System.out.printf(
        "%-22s %12s %12s %12s %12s%n", "stage", "CPU s", "docs / s", "sentences / s", "tokens / s");
    m.stages().forEach(stage -> line(stage.name(), stage.seconds(), m));
  }

  private static void line(String name, double seconds, Measured m) {
    double s = Math.max(seconds, 1e-6);
    System.out.printf(
        Locale.ROOT,
        "%-22s %12.2f %,12.0f %,12.0f %,12.0f%n",
        name,
        seconds,
        m.documents() / s,
        m.sentences() / s,
        m.tokens() / s);
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  /** Linux's own count; 0 elsewhere. */
  private static long resident() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> line.replaceAll("\\D", ""))
          .mapToLong(kilobytes -> Long.parseLong(kilobytes) << 10)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
