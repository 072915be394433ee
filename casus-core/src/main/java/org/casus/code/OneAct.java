package org.casus.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.event.Actor;
import org.casus.event.ActorKind;
import org.casus.event.Casualty;
import org.casus.event.Location;
import org.casus.event.When;

/**
 * One act told twice in a sentence is one mention: "attacked the village and killed 12" (READING.md
 * section 1). The draft with more of its roles filled stays and takes over what the other adds.
 */
final class OneAct {
  private static final Set<String> OUTCOMES =
      Set.of(
          "kill", "wound", "injure", "die", "maim", "hurt", "perish", "leave", "claim", "displace");

  private OneAct() {}

  static List<Draft> merge(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      int twin = -1;
      for (int i = 0; i < kept.size() && twin < 0; i++) {
        if (oneAct(kept.get(i), draft)) {
          twin = i;
        }
      }
      if (twin < 0) {
        kept.add(draft);
      } else {
        kept.set(twin, union(kept.get(twin), draft));
      }
    }
    return kept;
  }

  private static boolean oneAct(Draft a, Draft b) {
    return a.match().entry().gives().type() == b.match().entry().gives().type()
        && a.real() == b.real()
        && a.modality() == b.modality()
        && a.within() != b.match().trigger()
        && b.within() != a.match().trigger();
  }

  private static Draft union(Draft first, Draft second) {
    boolean secondLeads =
        outcome(first) == outcome(second) ? filled(second) > filled(first) : outcome(first);
    Draft a = secondLeads ? second : first;
    Draft b = secondLeads ? first : second;
    List<Actor> actors = a.actors().isEmpty() ? b.actors() : a.actors();
    List<Actor> recipients = recipients(a, b, actors);
    When date = a.date() instanceof When.Unsaid ? b.date() : a.date();
    Optional<Location> location = finer(a.location(), b.location());
    List<Casualty> casualties = new ArrayList<>(a.casualties());
    for (Casualty c : b.casualties()) {
      if (casualties.stream().noneMatch(x -> x.kind() == c.kind() && x.span().equals(c.span()))) {
        casualties.add(c);
      }
    }
    return new Draft(
        a.sentence(),
        a.match(),
        a.claim(),
        a.modality(),
        a.polarity(),
        actors,
        recipients,
        a.attribution().isEmpty() ? b.attribution() : a.attribution(),
        date,
        location,
        casualties,
        a.mode().or(b::mode),
        a.within() >= 0 ? a.within() : b.within(),
        Math.max(a.confidence(), b.confidence()));
  }

  /**
   * The leading telling's, or the other's where it has none; of a visit for talks, those talked
   * with: "visit Riga for talks with the premier" is to the premier.
   */
  private static List<Actor> recipients(Draft a, Draft b, List<Actor> actors) {
    List<Actor> others =
        Stream.concat(b.recipients().stream(), b.actors().stream())
            .filter(r -> actors.stream().noneMatch(x -> Participants.same(x, r)))
            .toList();
    boolean visit = a.mode().equals(Optional.of("visit"));
    List<Actor> partners = others.stream().filter(o -> o.kind() == ActorKind.PERSON).toList();
    if (visit && !partners.isEmpty()) {
      return partners;
    }
    if (!a.recipients().isEmpty()) {
      return a.recipients();
    }
    return visit ? others : b.recipients().stream().filter(others::contains).toList();
  }

  private static Optional<Location> finer(Optional<Location> a, Optional<Location> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.or(() -> b);
    }
    return b.get().precision() < a.get().precision() ? b : a;
  }

  /** Whether only what came of an act is told: "battles killed 22" are battles. */
  private static boolean outcome(Draft draft) {
    Match match = draft.match();
    return match.entry().kind() == Kind.VERB
        && OUTCOMES.contains(match.entry().phrases().get(0).get(0));
  }

  private static int filled(Draft draft) {
    return (draft.actors().isEmpty() ? 0 : 2) + (draft.recipients().isEmpty() ? 0 : 1);
  }
}
