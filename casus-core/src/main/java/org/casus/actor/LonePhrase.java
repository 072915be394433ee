package org.casus.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.event.Actor;

/** Reads a phrase that stands outside any text, as {@code casus eval actors} asks. */
final class LonePhrase {
  private final Registry registry;
  private final Choice choice;

  LonePhrase(Registry registry) {
    this.registry = registry;
    this.choice = new Choice(registry);
  }

  Actor read(String phrase, Optional<LocalDate> date) {
    Words words = Words.of(phrase);
    if (words.size() == 0) {
      return Reading.NOBODY.actor(Optional.empty());
    }
    List<Chunk> chunks = new Chunker(registry).chunks(words);
    PhraseReader reader =
        new PhraseReader(
            registry,
            (name, country, title, former) ->
                choice.of(
                    words,
                    name,
                    new Choice.Hint(
                        Optional.of(date.orElse(Choice.TODAY)), country, title, former, List.of())),
            words,
            chunks);
    int head = head(chunks);
    List<Reading> readings = reader.read(0, head, 0);
    Reading first = readings.get(0);
    if (first.kind() == 'P' && first.sectors() == 0) {
      first = first.sectors(Sectors.CVL, "a town stands for its people");
    }
    return first.name(first.nobody() ? phrase.strip() : first.name()).actor(Optional.empty());
  }

  /** The last chunk before a preposition or a comma. */
  private static int head(List<Chunk> chunks) {
    int end = chunks.size();
    for (int c = 1; c < chunks.size(); c++) {
      boolean cut =
          chunks.get(c).is(Chunk.Type.PREPOSITION)
              || chunks.get(c).is(Chunk.Type.COMMA)
              || chunks.get(c).is(Chunk.Type.STOP);
      if (cut) {
        end = c;
        break;
      }
    }
    int head = end - 1;
    while (head > 0
        && (chunks.get(head).is(Chunk.Type.POSSESSIVE) || chunks.get(head).is(Chunk.Type.STOP))) {
      head--;
    }
    return head;
  }
}
