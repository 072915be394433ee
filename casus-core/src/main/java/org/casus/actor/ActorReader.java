package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.parse.ParsedStory;

/** Reads who is meant by the phrases of a story: one arrow, story to its actors. */
public final class ActorReader {
  private final Registry registry;

  public ActorReader(Registry registry) {
    this.registry = registry;
  }

  /** Names and agent nouns of all sentences; no tree is asked for yet. */
  public StoryActors read(ParsedStory story) {
    Chunker chunker = new Chunker(registry);
    List<Words> words = new ArrayList<>(story.size());
    List<List<Chunk>> chunks = new ArrayList<>(story.size());
    for (int s = 0; s < story.size(); s++) {
      Words w = new Words(story.tokens(s));
      words.add(w);
      chunks.add(chunker.chunks(w));
    }
    Lands lands = new Lands(chunks);
    Optional<LocalDate> day = story.story().document().published().or(() -> Era.of(chunks));
    Cast cast = new Cast(registry, day, lands.ranked());
    List<SentenceScan> scans = new ArrayList<>(story.size());
    for (int s = 0; s < story.size(); s++) {
      PhraseReader reader = new PhraseReader(registry, cast, words.get(s), chunks.get(s));
      scans.add(new SentenceScan(s, words.get(s), chunks.get(s), reader));
    }
    cast.meet(scans);
    return new StoryActors(story, registry, scans, new Referents(scans, cast, lands));
  }
}
