package org.casus.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.actor.AgentNouns.Agent;

/** Cuts a sentence into names, agent nouns and the words between. */
final class Chunker {
  private final Registry registry;
  private final NameFinder names;

  Chunker(Registry registry) {
    this.registry = registry;
    this.names = new NameFinder(registry);
  }

  List<Chunk> chunks(Words words) {
    return chunks(words, names.find(words));
  }

  List<Chunk> chunks(Words words, List<Found> found) {
    List<Chunk> chunks = new ArrayList<>();
    int next = 0;
    int i = 0;
    while (i < words.size()) {
      while (next < found.size() && found.get(next).begin() < i) {
        next++;
      }
      if (next < found.size() && found.get(next).begin() == i) {
        Found name = found.get(next);
        chunks.add(new Chunk(Chunk.Type.NAME, i, name.end(), Optional.of(name), Optional.empty()));
        i = name.end();
        continue;
      }
      int limit = next < found.size() ? found.get(next).begin() : words.size();
      Chunk agent = agent(words, i, limit);
      Chunk chunk = agent.is(Chunk.Type.AGENT) ? agent : plain(words, i);
      chunks.add(chunk);
      i = chunk.end();
    }
    return chunks;
  }

  private Chunk agent(Words words, int i, int limit) {
    Chunk best = new Chunk(Chunk.Type.WORD, i, i + 1, Optional.empty(), Optional.empty());
    if (words.punctuation(i) || words.possessive(i)) {
      return best;
    }
    String first = words.folded(i);
    Optional<Agent> agent = Function.word(first) ? Optional.empty() : registry.agents().of(first);
    int end = i + 1;
    int most = Math.min(limit, i + registry.agents().longest(first));
    for (int j = i + 1; j < most; j++) {
      if (words.punctuation(j) && !words.form(j).equals("-")) {
        break;
      }
      Optional<Agent> longer = registry.agents().of(joined(words, i, j + 1));
      if (longer.isPresent()) {
        agent = longer;
        end = j + 1;
      }
    }
    return agent.isEmpty() ? best : new Chunk(Chunk.Type.AGENT, i, end, Optional.empty(), agent);
  }

  /** Folded, a possessive s joined on: "prime ministers office". */
  private static String joined(Words words, int from, int to) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (!words.punctuation(i)) {
        key.append(key.isEmpty() || words.possessive(i) ? "" : " ").append(words.folded(i));
      }
    }
    return key.toString();
  }

  private static Chunk plain(Words words, int i) {
    String word = words.folded(i);
    Chunk.Type type = Chunk.Type.WORD;
    if (words.possessive(i)) {
      type = Chunk.Type.POSSESSIVE;
    } else if (word.isEmpty()) {
      String form = words.form(i);
      boolean light =
          form.equals("-")
              || form.equals("\"")
              || form.equals("“")
              || form.equals("”")
              || form.equals("''")
              || form.equals("``");
      type = form.equals(",") ? Chunk.Type.COMMA : light ? Chunk.Type.WORD : Chunk.Type.STOP;
    } else if (word.equals("and")) {
      type = Chunk.Type.AND;
    } else if (Function.FORMER.contains(word)) {
      type = Chunk.Type.FORMER;
    } else if (Function.HONORIFICS.contains(word)) {
      type = Chunk.Type.HONORIFIC;
    } else if (Character.isDigit(word.charAt(0))) {
      type = Chunk.Type.DETERMINER;
    } else if (Function.word(word)) {
      type = function(word);
    }
    return new Chunk(type, i, i + 1, Optional.empty(), Optional.empty());
  }

  private static Chunk.Type function(String word) {
    if (Function.DETERMINERS.contains(word)) {
      return Chunk.Type.DETERMINER;
    }
    if (Function.PREPOSITIONS.contains(word)) {
      return Chunk.Type.PREPOSITION;
    }
    return Function.PRONOUNS.contains(word) ? Chunk.Type.PRONOUN : Chunk.Type.STOP;
  }

  /** The index of the chunk that covers a word. */
  static int at(List<Chunk> chunks, int word) {
    int low = 0;
    int high = chunks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (chunks.get(middle).begin() <= word) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
