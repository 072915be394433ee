package org.casus.code;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.casus.actor.ActorReader;
import org.casus.actor.Named;
import org.casus.actor.Registry;
import org.casus.actor.StoryActors;
import org.casus.claim.ClaimReader;
import org.casus.count.CountReader;
import org.casus.event.Actor;
import org.casus.event.ActorKind;
import org.casus.event.Mention;
import org.casus.event.Provenance;
import org.casus.parse.ParsedStory;
import org.casus.parser.LanguageBackend;
import org.casus.place.Gazetteer;
import org.casus.place.PlaceReader;
import org.casus.text.Span;
import org.casus.text.Story;
import org.casus.time.TimeReader;

/**
 * A story in, its mentions out: the arrow "code" of the pipeline. Immutable and safe to use from
 * any thread.
 */
public final class StoryCoder {
  /** Names of these are nobody's place, whatever town is called so too. */
  private static final Set<ActorKind> NEVER_PLACES =
      EnumSet.of(
          ActorKind.PERSON,
          ActorKind.ARMED_GROUP,
          ActorKind.PARTY,
          ActorKind.MEDIA,
          ActorKind.COMPANY,
          ActorKind.ORGANISATION,
          ActorKind.IGO,
          ActorKind.NGO);

  private final LanguageBackend backend;
  private final Registry registry;
  private final ActorReader actors;
  private final PlaceReader places;
  private final TimeReader times = new TimeReader();
  private final CountReader counts = new CountReader();
  private final ClaimReader claims = new ClaimReader();
  private final Lexicon lexicon;
  private final Coder coder;
  private final Provenance versions;
  private final Contexts contexts = new Contexts();

  public StoryCoder(
      String program,
      LanguageBackend backend,
      Lexicon lexicon,
      Registry registry,
      Gazetteer gazetteer) {
    this.backend = backend;
    this.registry = registry;
    this.actors = new ActorReader(registry);
    this.places = new PlaceReader(gazetteer);
    this.lexicon = lexicon;
    this.coder = new Coder(lexicon, Judge.load());
    this.versions =
        new Provenance(
            program,
            backend.version(),
            lexicon.version(),
            registry.version(),
            gazetteer.version(),
            "");
  }

  public List<Mention> code(Story story) {
    ParsedStory parsed = ParsedStory.of(story, backend);
    if (!mayHold(parsed)) {
      return List.of();
    }
    StoryReading reading = read(parsed);
    return new Assembler(reading, versions, contexts).mentions(coder.code(reading));
  }

  /** Why the story's mentions are as they are, in the order of {@link #code}. */
  public List<Explanation> why(Story story) {
    StoryReading reading = read(ParsedStory.of(story, backend));
    List<Draft> drafts = coder.code(reading);
    List<Mention> mentions = new Assembler(reading, versions, contexts).mentions(drafts);
    Explainer explainer = new Explainer(reading, new Matcher(lexicon));
    List<Explanation> explanations = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      explanations.add(explainer.explain(mentions.get(i).id(), drafts.get(i)));
    }
    return explanations;
  }

  /** A draft as the judge sees it, for training: its trigger, its type's name, its features. */
  public record Candidate(
      Span trigger, Span sentence, String type, double probability, List<String> features) {}

  /** All drafts of a story, those too that the judge turns down. */
  public List<Candidate> candidates(Story story) {
    ParsedStory parsed = ParsedStory.of(story, backend);
    List<Candidate> candidates = new ArrayList<>();
    for (Coder.Judged judged : coder.judged(read(parsed))) {
      Draft draft = judged.draft();
      candidates.add(
          new Candidate(
              parsed.tree(draft.sentence()).span(draft.match().trigger()),
              parsed.span(draft.sentence()),
              draft.match().entry().gives().type().name(),
              draft.confidence(),
              judged.features()));
    }
    return candidates;
  }

  /**
   * What the lexicon made of a sentence or a story, word by word: what matched, and what nearly
   * did.
   */
  public List<String> explain(Story story) {
    ParsedStory parsed = ParsedStory.of(story, backend);
    StoryReading reading = read(parsed);
    Matcher matcher = new Matcher(lexicon);
    List<String> lines = new ArrayList<>();
    for (int s = 0; s < parsed.size(); s++) {
      Sight sight = Sight.of(s, parsed.tree(s), reading.actors());
      for (Match match : matcher.in(sight).stream().filter(Match::granted).toList()) {
        lines.add(
            "matched   %-28s \"%s\""
                .formatted(match.entry().id(), sight.tree().word(match.trigger()).form()));
      }
      for (int i = 0; i < sight.tree().size(); i++) {
        for (String rejected : matcher.rejected(sight, i)) {
          lines.add("rejected  \"" + sight.tree().word(i).form() + "\"  " + rejected);
        }
      }
    }
    return lines;
  }

  /** All that the field packages read in a story. */
  StoryReading read(ParsedStory parsed) {
    StoryActors who = actors.read(parsed);
    List<Span> names =
        who.named().stream().filter(StoryCoder::neverPlace).map(Named::span).toList();
    return new StoryReading(
        parsed,
        who,
        places.read(parsed, names),
        times.read(parsed),
        counts.read(parsed),
        claims.read(parsed),
        new Author(registry).of(parsed, who));
  }

  /** A name of which nothing is known may well be a place's. */
  private static boolean neverPlace(Named name) {
    Actor actor = name.actor();
    boolean known =
        name.kind() == ActorKind.PERSON || actor.id().isPresent() || !actor.sectors().isEmpty();
    return NEVER_PLACES.contains(name.kind()) && known;
  }

  private boolean mayHold(ParsedStory parsed) {
    for (int s = 0; s < parsed.size(); s++) {
      if (lexicon.mayHold(parsed.tokens(s))) {
        return true;
      }
    }
    return false;
  }
}
