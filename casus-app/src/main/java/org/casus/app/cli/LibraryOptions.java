package org.casus.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What the user adds to the library's knowledge. */
final class LibraryOptions {
  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "your own lexicon entries, docs/lexicon.md; may be given more than once")
  List<Path> lexicon = new ArrayList<>();

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description = "your own actors; may be given more than once")
  List<Path> actors = new ArrayList<>();

  Reading load() {
    return Readings.load(lexicon, actors);
  }
}
