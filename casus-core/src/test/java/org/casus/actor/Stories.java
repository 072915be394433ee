package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.event.Actor;
import org.casus.parse.ParsedStory;
import org.casus.parse.Tree;
import org.casus.parser.CasusParser;
import org.casus.parser.LanguageBackend;
import org.casus.text.Document;
import org.casus.text.Story;

/** Reads a text's actors, and finds them by the word that heads their phrase. */
final class Stories {
  static final Registry REGISTRY = Registry.load();
  private static final LanguageBackend BACKEND = CasusParser.load();

  private final ParsedStory story;
  private final StoryActors actors;

  private Stories(Document document) {
    story = ParsedStory.of(Story.of(document), BACKEND);
    actors = new ActorReader(REGISTRY).read(story);
  }

  static Stories of(String text) {
    return new Stories(Document.of(text));
  }

  static Stories of(String text, String published) {
    return new Stories(Document.of(text).published(LocalDate.parse(published)));
  }

  StoryActors actors() {
    return actors;
  }

  /**
   * Who the last phrase headed by the word stands for, as "name COUNTRY SECTORS", joined by "; ".
   */
  String who(String head) {
    return String.join("; ", at(head).stream().map(Stories::shown).toList());
  }

  /** "COUNTRY SECTORS" alone, "-" for no country. */
  String codes(String head) {
    return String.join("; ", at(head).stream().map(Stories::codes).toList());
  }

  List<Actor> at(String head) {
    for (int s = story.size() - 1; s >= 0; s--) {
      Tree tree = story.tree(s);
      for (int i = tree.size() - 1; i >= 0; i--) {
        if (tree.word(i).form().equals(head)) {
          return actors.at(s, i);
        }
      }
    }
    throw new AssertionError("no word " + head);
  }

  Set<NounClass> classesOf(String head) {
    for (int s = 0; s < story.size(); s++) {
      Tree tree = story.tree(s);
      for (int i = 0; i < tree.size(); i++) {
        if (tree.word(i).form().equals(head)) {
          return actors.classes(s, i);
        }
      }
    }
    throw new AssertionError("no word " + head);
  }

  /** What each word of the text stands for. */
  List<List<Actor>> all() {
    List<List<Actor>> all = new ArrayList<>();
    for (int s = 0; s < story.size(); s++) {
      for (int i = 0; i < story.tokens(s).size(); i++) {
        all.add(actors.at(s, i));
      }
    }
    return all;
  }

  /** Actors whose span is not inside their sentence. */
  List<Actor> strays() {
    List<Actor> strays = new ArrayList<>();
    for (int s = 0; s < story.size(); s++) {
      for (int i = 0; i < story.tokens(s).size(); i++) {
        for (Actor actor : actors.at(s, i)) {
          if (!story.span(s).covers(actor.span().orElseThrow())) {
            strays.add(actor);
          }
        }
      }
    }
    return strays;
  }

  static String shown(Actor actor) {
    return actor.name() + " " + codes(actor);
  }

  static String codes(Actor actor) {
    return (actor.country().orElse("-") + " " + String.join("+", actor.sectors())).strip();
  }
}
