package org.casus.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.casus.Casus;
import org.casus.actor.ActorRow;
import org.casus.app.ingest.ActorTable;
import org.casus.code.LexiconException;
import org.casus.code.LexiconSource;
import org.casus.event.Mention;
import org.casus.resolve.Resolution;
import org.casus.resolve.Resolver;
import org.casus.text.Document;
import org.casus.text.Story;

/** The library as the commands use it. */
final class Readings {
  private Readings() {}

  static Reading load(List<Path> lexicon, List<Path> actors) {
    return of(casus(lexicon, actors));
  }

  /**
   * The library with the user's own entries and actors.
   *
   * @throws CannotRun where one of the files cannot be used
   */
  static Casus casus(List<Path> lexicon, List<Path> actors) {
    Casus casus = Casus.load();
    if (!lexicon.isEmpty()) {
      List<LexiconSource> sources = new ArrayList<>();
      lexicon.forEach(file -> sources.add(source(file)));
      try {
        casus = casus.withLexicon(sources);
      } catch (LexiconException e) {
        throw new CannotRun(
            "broken-lexicon",
            String.valueOf(e.getMessage()),
            "casus lexicon check FILE lists all that is wrong");
      }
    }
    if (!actors.isEmpty()) {
      List<ActorRow> rows = new ArrayList<>();
      actors.forEach(file -> rows.addAll(actors(file)));
      casus = casus.withRegistry(casus.registry().with(rows));
    }
    return casus;
  }

  static LexiconSource source(Path file) {
    return new LexiconSource(file.toString(), text(file));
  }

  private static List<ActorRow> actors(Path file) {
    try {
      return ActorTable.read(text(file));
    } catch (ActorTable.Broken e) {
      throw new CannotRun(
          "broken-actors",
          "%s:%d  %s".formatted(file, e.line(), e.getMessage()),
          "docs/actors.md shows the columns");
    }
  }

  /** A file the user named, whole. */
  static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new CannotRun("missing-file", file + "  no such file", "check the path");
    } catch (IOException e) {
      throw new CannotRun(
          "unreadable-file", file + "  cannot be read: " + e, "check that it is UTF-8 text");
    }
  }

  private static Reading of(Casus casus) {
    return new Reading() {
      @Override
      public Story clean(Document document) {
        return casus.story(document);
      }

      @Override
      public List<Mention> read(Story story) {
        return casus.read(story);
      }

      @Override
      public Resolved resolve(
          List<Mention> mentions, Function<String, Optional<Document>> documents) {
        Resolution resolution = Resolver.load().resolve(mentions, documents);
        return new Resolved(resolution.mentions(), resolution.events());
      }

      @Override
      public Optional<List<Reason>> why(Story story, String mention) {
        return casus.coder().why(story).stream()
            .filter(explanation -> explanation.mention().equals(mention))
            .findFirst()
            .map(e -> e.lines().stream().map(l -> new Reason(l.field(), l.reason())).toList());
      }
    };
  }
}
