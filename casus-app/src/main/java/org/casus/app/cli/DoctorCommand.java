package org.casus.app.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.casus.Casus;
import org.casus.event.Mention;
import org.casus.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code casus doctor}: is all there that a run needs, and which versions is it. */
@Command(
    name = "doctor",
    headerHeading = "Example: casus doctor%n%n",
    header = "Check Java, memory and the program's own resources; say versions.")
final class DoctorCommand implements Callable<Integer> {
  private static final long MEMORY = 512L << 20;

  @Option(names = "--json", description = "print one JSON object")
  boolean json;

  /**
   * One thing looked at.
   *
   * @param next what to do where it is not well; else empty
   */
  record Finding(String what, String found, boolean well, String next) {}

  @Override
  public Integer call() throws IOException {
    List<Finding> findings = new ArrayList<>();
    findings.add(java());
    findings.add(memory());
    findings.add(
        new Finding(
            "processors", String.valueOf(Runtime.getRuntime().availableProcessors()), true, ""));
    findings.add(start());
    findings.add(cache());
    library(findings);
    if (json) {
      print(findings);
    } else {
      findings.forEach(
          f -> {
            System.out.printf(
                Locale.ROOT, "%-5s %-12s %s%n", f.well() ? "ok" : "WRONG", f.what(), f.found());
            if (!f.well()) {
              System.out.println("      next: " + f.next());
            }
          });
    }
    return findings.stream().allMatch(Finding::well) ? Exit.WELL : Exit.COULD_NOT_RUN;
  }

  private static Finding java() {
    int version = Runtime.version().feature();
    return new Finding(
        "java",
        System.getProperty("java.version") + "  " + System.getProperty("java.home"),
        version >= 17,
        "install a JDK 17 or later, or set JAVA_HOME to one");
  }

  private static Finding memory() {
    long most = Runtime.getRuntime().maxMemory();
    return new Finding(
        "memory",
        "%,d MB at most".formatted(most >> 20),
        most >= MEMORY,
        "give Java more: CASUS_JAVA_OPTS=-Xmx1g casus ...");
  }

  private static Finding start() {
    String home = System.getProperty("casus.home", "");
    boolean archived =
        !home.isEmpty() && Files.exists(Path.of(home, "casus-app", "target", "casus.jsa"));
    return new Finding(
        "start", archived ? "with a class archive" : "without a class archive", true, "");
  }

  private static Finding cache() {
    Path folder = LastRun.folder(System.getenv(), System.getProperty("user.home", "."));
    boolean well =
        Files.isDirectory(folder)
            ? Files.isWritable(folder)
            : folder.getParent() == null
                || !Files.exists(folder.getParent())
                || Files.isWritable(folder.getParent());
    return new Finding(
        "cache", folder.toString(), well, "make it writable, or set CASUS_CACHE to another folder");
  }

  /** Loads all and reads one sentence. */
  private static void library(List<Finding> findings) {
    long start = System.nanoTime();
    try {
      Casus casus = Casus.load();
      findings.add(new Finding("program", Casus.VERSION, true, ""));
      findings.add(new Finding("parser", casus.backend().version(), true, ""));
      findings.add(
          new Finding(
              "lexicon",
              "%s  %,d entries, %,d lemmas"
                  .formatted(
                      casus.lexicon().version(), casus.lexicon().size(), casus.lexicon().lemmas()),
              true,
              ""));
      findings.add(new Finding("registry", casus.registry().version(), true, ""));
      findings.add(new Finding("gazetteer", casus.gazetteer().version(), true, ""));
      List<Mention> mentions =
          casus.read(Document.of("Police arrested four students in Nairobi on Monday."));
      double seconds = (System.nanoTime() - start) / 1e9;
      findings.add(
          new Finding(
              "reading",
              String.format(
                  Locale.ROOT, "%d mention in a sentence, after %.2f s", mentions.size(), seconds),
              mentions.size() == 1,
              "the resources do not fit each other: build again"));
    } catch (RuntimeException e) {
      findings.add(
          new Finding(
              "resources", String.valueOf(e), false, "remove casus-app/target and run again"));
    }
  }

  private static void print(List<Finding> findings) throws IOException {
    try (JsonGenerator out =
        new JsonFactory()
            .createGenerator(System.out)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      out.writeStartArray();
      for (Finding f : findings) {
        out.writeStartObject();
        out.writeStringField("what", f.what());
        out.writeStringField("found", f.found());
        out.writeBooleanField("well", f.well());
        if (!f.well()) {
          out.writeStringField("next", f.next());
        }
        out.writeEndObject();
      }
      out.writeEndArray();
    }
    System.out.println();
  }
}
