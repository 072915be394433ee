package org.casus.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands before a name and belongs to it: "Turkish Foreign Minister", "Mr".
 *
 * @param before the reading of the words before; nobody where there are none
 * @param personal whether they say that the name is a person's
 * @param words the roles they name
 */
record Title(Reading before, boolean personal, boolean former, Gender gender, Set<String> words) {
  /** Agent nouns that are no one's title. */
  private static final Set<String> PLACES =
      Set.of(
          "city",
          "town",
          "village",
          "province",
          "region",
          "capital",
          "country",
          "state",
          "opponent",
          "rival",
          "ally",
          "critic",
          "supporter",
          "intelligence",
          "prison",
          "ship",
          "plane",
          "convoy",
          "base",
          "mission",
          "kingdom",
          "land",
          "world",
          "republic",
          "neighborhood",
          "neighbourhood",
          "settlement",
          "headquarters",
          "building",
          "station",
          "website",
          "daily",
          "tv",
          "magazine",
          "tabloid",
          "victim",
          "neighbour");

  private static final Title NONE =
      new Title(Reading.NOBODY, false, false, Gender.UNKNOWN, Set.of());

  /** What an apposition says of a name. */
  record Apposed(Reading reading, Set<String> words) {}

  static Title of(SentenceScan scan, int name) {
    List<Chunk> chunks = scan.chunks();
    int last = name - 1;
    if (last < 0) {
      return NONE;
    }
    Chunk before = chunks.get(last);
    if (before.is(Chunk.Type.HONORIFIC)) {
      String word = scan.words().folded(before.begin());
      Gender gender =
          word.equals("mr") || word.equals("sir") || word.equals("lord")
              ? Gender.MALE
              : word.equals("dr") || word.equals("prof") ? Gender.UNKNOWN : Gender.FEMALE;
      return new Title(Reading.NOBODY, true, false, gender, Set.of());
    }
    if (!singleAgent(before)) {
      return NONE;
    }
    int left = scan.reader().left(last);
    boolean former = false;
    for (int c = left; c < last; c++) {
      former |= chunks.get(c).is(Chunk.Type.FORMER);
    }
    Reading reading = scan.reader().read(left, last, 2).get(0);
    return new Title(
        reading, true, former, reading.gender(), Cast.words(before.agent().orElseThrow()));
  }

  /** "X, a spokesman for the ministry, …" and "the ministry's spokesman, X, …". */
  static List<Apposed> apposed(SentenceScan scan, int name) {
    List<Apposed> all = new ArrayList<>(1);
    behind(scan, name, all);
    inFront(scan, name, all);
    return all;
  }

  private static void behind(SentenceScan scan, int name, List<Apposed> all) {
    List<Chunk> chunks = scan.chunks();
    if (name + 2 >= chunks.size() || !chunks.get(name + 1).is(Chunk.Type.COMMA)) {
      return;
    }
    int[] phrase = scan.reader().phrase(name + 2);
    if (phrase.length == 0 || !singleAgent(chunks.get(phrase[1]))) {
      return;
    }
    int end = scan.reader().end(phrase[1]);
    boolean closed =
        end >= chunks.size()
            || chunks.get(end).is(Chunk.Type.COMMA)
            || chunks.get(end).is(Chunk.Type.STOP)
            || chunks.get(end).is(Chunk.Type.PRONOUN)
            || chunks.get(end).is(Chunk.Type.PREPOSITION)
            || chunks.get(phrase[0]).is(Chunk.Type.DETERMINER);
    if (closed) {
      add(scan, phrase, all);
    }
  }

  private static void inFront(SentenceScan scan, int name, List<Apposed> all) {
    List<Chunk> chunks = scan.chunks();
    if (name < 2 || !chunks.get(name - 1).is(Chunk.Type.COMMA)) {
      return;
    }
    for (int start = name - 2; start >= Math.max(0, name - 10); start--) {
      if (chunks.get(start).is(Chunk.Type.COMMA) || chunks.get(start).is(Chunk.Type.STOP)) {
        return;
      }
      boolean opens =
          chunks.get(start).is(Chunk.Type.DETERMINER)
              || chunks.get(start).is(Chunk.Type.PRONOUN)
              || chunks.get(start).is(Chunk.Type.NAME)
              || start == 0;
      if (!opens) {
        continue;
      }
      int[] phrase =
          scan.reader().phrase(chunks.get(start).is(Chunk.Type.PRONOUN) ? start + 1 : start);
      if (phrase.length > 0
          && singleAgent(chunks.get(phrase[1]))
          && scan.reader().end(phrase[1]) == name - 1) {
        add(scan, phrase, all);
        return;
      }
    }
  }

  /** An agent noun that names one person: a "president", no "city" and no "army". */
  private static boolean singleAgent(Chunk chunk) {
    return chunk
        .agent()
        .filter(a -> !a.plural() && !Collectives.is(a.phrase()) && !PLACES.contains(a.phrase()))
        .isPresent();
  }

  private static void add(SentenceScan scan, int[] phrase, List<Apposed> all) {
    Reading reading = scan.reader().read(phrase[0], phrase[1], 1).get(0);
    Set<String> words =
        new HashSet<>(Cast.words(scan.chunks().get(phrase[1]).agent().orElseThrow()));
    all.add(new Apposed(reading, Set.copyOf(words)));
  }
}
