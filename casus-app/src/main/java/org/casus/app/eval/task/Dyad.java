package org.casus.app.eval.task;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.event.Actor;
import org.casus.event.Mention;

/**
 * An event as CAMEO's users count them.
 *
 * @param source, target actor codes: country, then sectors ("CALGOV")
 * @param root the code's first two digits
 */
record Dyad(String source, String target, String root) {
  Dyad {
    source = source.toUpperCase(Locale.ROOT);
    target = target.toUpperCase(Locale.ROOT);
  }

  /**
   * Each actor towards each recipient. Where all are actors, those before the trigger towards those
   * behind it ("A restored ties with B"), or each towards each other ("A and B met"). A mention
   * with one side only is no dyad.
   */
  static Set<Dyad> of(Mention mention) {
    if (!mention.recipients().isEmpty()) {
      return pairs(mention, mention.actors(), mention.recipients());
    }
    List<Actor> behind =
        mention.actors().stream()
            .filter(a -> a.span().filter(s -> s.start() >= mention.trigger().end()).isPresent())
            .toList();
    List<Actor> before = mention.actors().stream().filter(a -> !behind.contains(a)).toList();
    return behind.isEmpty() || before.isEmpty()
        ? pairs(mention, mention.actors(), mention.actors())
        : pairs(mention, before, behind);
  }

  private static Set<Dyad> pairs(Mention mention, List<Actor> sources, List<Actor> targets) {
    String root = root(mention.views().cameo());
    Set<Dyad> dyads = new LinkedHashSet<>();
    for (Actor source : sources) {
      for (Actor target : targets) {
        if (!source.equals(target)) {
          dyads.add(new Dyad(code(source), code(target), root));
        }
      }
    }
    dyads.removeIf(d -> d.source.isEmpty() || d.target.isEmpty());
    return dyads;
  }

  static String root(String cameo) {
    return cameo.length() < 2 ? cameo : cameo.substring(0, 2);
  }

  private static String code(Actor actor) {
    return actor.country().orElse("") + String.join("", actor.sectors());
  }
}
