package org.casus.code;

import java.util.List;
import java.util.Optional;
import org.casus.actor.Named;
import org.casus.actor.Registry;
import org.casus.actor.StoryActors;
import org.casus.event.Actor;
import org.casus.event.ActorKind;
import org.casus.parse.ParsedStory;
import org.casus.text.Span;

/**
 * Whose own text a story is: a government's release says "we" and means its state (READING.md
 * section 12, "In a government's own release the government is actor").
 */
final class Author {
  private final Registry registry;

  Author(Registry registry) {
    this.registry = registry;
  }

  /** The publisher's state if it is a state's office; else the state that the story names first. */
  Optional<Actor> of(ParsedStory story, StoryActors who) {
    Optional<Actor> publisher =
        story
            .story()
            .document()
            .publisher()
            .map(p -> registry.phrase(p, story.story().document().published()));
    if (publisher.isPresent()
        && publisher.get().sectors().contains("GOV")
        && publisher.get().country().isPresent()) {
      return Optional.of(state(who.governmentOf(publisher.get())));
    }
    if (publisher.isPresent() && publisher.get().kind() == ActorKind.MEDIA) {
      return Optional.empty();
    }
    List<Named> names = who.named();
    return names.stream()
        .filter(n -> n.kind() == ActorKind.COUNTRY && n.actor().country().isPresent())
        .findFirst()
        .map(Named::actor)
        .map(Author::state);
  }

  private static Actor state(Actor actor) {
    return new Actor(
        actor.name(),
        actor.id(),
        ActorKind.COUNTRY,
        actor.country(),
        List.of(),
        Optional.<Span>empty());
  }
}
