package org.casus.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The README's commands are run and their output is what it shows. With {@code
 * -Dcasus.readme=write} the page is written anew instead.
 */
class ReadmeTest {
  private static final Path ROOT =
      Path.of(System.getProperty("casus.root", "..")).toAbsolutePath().normalize();
  private static final String PROMPT = "$ ./casus ";

  @Test
  void whatItShowsIsWhatComesOut() throws IOException {
    Path page = ROOT.resolve("README.md");
    String shown = Files.readString(page);
    String now = rendered(shown.lines().toList());
    if ("write".equals(System.getProperty("casus.readme"))) {
      Files.writeString(page, now);
    }
    assertThat(Files.readString(page)).isEqualTo(now);
  }

  @Test
  void everyExampleIsShown() throws IOException {
    String page = Files.readString(ROOT.resolve("README.md"));
    try (var examples = Files.list(ROOT.resolve("examples"))) {
      assertThat(examples.map(path -> "examples/" + path.getFileName()))
          .hasSizeGreaterThanOrEqualTo(7)
          .allSatisfy(name -> assertThat(page).contains(name));
    }
  }

  @Test
  void everyFileItPointsToIsThere() throws IOException {
    String page = Files.readString(ROOT.resolve("README.md"));
    var links = java.util.regex.Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(page).results();
    assertThat(links.map(link -> ROOT.resolve(link.group(1)))).allMatch(Files::exists);
  }

  /** Each block that opens with a command: the command, and its output now. */
  private static String rendered(List<String> lines) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      out.add(lines.get(i));
      if (lines.get(i).startsWith(PROMPT) && lines.get(i - 1).equals("```")) {
        out.addAll(output(lines.get(i).substring(PROMPT.length())));
        while (!lines.get(i + 1).equals("```")) {
          i++;
        }
      }
    }
    return String.join("\n", out) + "\n";
  }

  private static List<String> output(String command) {
    String[] arguments = command.split(" ");
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith("examples/")) {
        arguments[i] = ROOT.resolve(arguments[i]).toString();
      }
    }
    Ran ran = Ran.casus(arguments);
    List<String> lines = new ArrayList<>(ran.out().lines().toList());
    // How long it took is the one thing that differs from run to run.
    ran.err().lines().map(l -> l.replaceAll(", \\d+\\.\\d s$", "")).forEach(lines::add);
    return lines;
  }
}
