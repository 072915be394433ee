package org.casus.actor;

import static org.casus.parser.Relation.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.event.Actor;
import org.casus.event.ActorKind;
import org.casus.parse.ParsedStory;
import org.casus.parse.Tree;
import org.casus.text.Span;

/**
 * Who is meant by each phrase of one story. Phrases are named by sentence and head word.
 *
 * <p>Trees are asked for of a sentence only when a phrase of it is.
 */
public final class StoryActors {
  private static final Set<String> FIRST_AND_SECOND =
      Set.of(
          "i", "we", "us", "me", "my", "our", "ours", "mine", "myself", "ourselves", "you", "your");

  private final ParsedStory story;
  private final Registry registry;
  private final List<SentenceScan> scans;
  private final Referents referents;
  private final Pronouns pronouns;

  StoryActors(ParsedStory story, Registry registry, List<SentenceScan> scans, Referents referents) {
    this.story = story;
    this.registry = registry;
    this.scans = scans;
    this.referents = referents;
    this.pronouns = new Pronouns(referents);
  }

  /**
   * Who the phrase headed by a word stands for, its conjuncts left out: nobody where it names no
   * actor, several for "the two leaders" or "US and Iraqi troops". Each one's span is the phrase's
   * words in this sentence. Pronouns of the first person stand for nobody here: whose they are, the
   * attribution says ({@link #governmentOf} helps).
   */
  public List<Actor> at(int sentence, int word) {
    List<Reading> readings = readings(sentence, word);
    if (readings.isEmpty()) {
      return List.of();
    }
    Optional<Span> span = Optional.of(span(sentence, word));
    List<Actor> actors = new ArrayList<>(readings.size());
    for (Reading reading : readings) {
      actors.add(reading.actor(span));
    }
    return List.copyOf(actors);
  }

  /** The classes of what the phrase names; a pronoun has its antecedent's. */
  public Set<NounClass> classes(int sentence, int word) {
    Tree tree = story.tree(sentence);
    EnumSet<NounClass> found = EnumSet.noneOf(NounClass.class);
    for (Reading reading : readings(sentence, word)) {
      found.addAll(Kinds.classes(reading.kind(), reading.sectors()));
      if (reading.kind() == 'a') {
        found.add(
            reading.plural() || Collectives.is(reading.name())
                ? NounClass.GROUP
                : NounClass.PERSON);
      }
    }
    String tag = tree.tag(word);
    if (tag.equals("NN")
        || tag.equals("NNS")
        || (found.isEmpty() && !tag.startsWith("NNP") && !tag.startsWith("PRP"))) {
      String lemma = tree.lemma(word).toLowerCase(java.util.Locale.ROOT);
      Set<NounClass> own = registry.nouns().of(lemma);
      found.addAll(own);
      if (tag.equals("NNS") && own.contains(NounClass.PERSON)) {
        found.add(NounClass.GROUP);
      }
      if (!own.isEmpty() && own.stream().anyMatch(NounClass::acts)) {
        found.add(NounClass.ACTOR);
      }
    }
    return Set.copyOf(found);
  }

  /** All names of the story, in order. */
  public List<Named> named() {
    List<Named> all = new ArrayList<>();
    for (SentenceScan scan : scans) {
      for (int c = 0; c < scan.chunks().size(); c++) {
        Chunk chunk = scan.chunks().get(c);
        if (chunk.is(Chunk.Type.NAME)) {
          Reading reading = scan.reader().read(c, c, 0).get(0);
          Span span = scan.words().span(chunk.begin(), chunk.end());
          Actor actor =
              reading.nobody() ? unknown(scan, chunk, span) : reading.actor(Optional.of(span));
          all.add(new Named(scan.number(), span, actor.kind(), actor));
        }
      }
    }
    return List.copyOf(all);
  }

  private static Actor unknown(SentenceScan scan, Chunk chunk, Span span) {
    String name = scan.words().text(chunk.begin(), chunk.end());
    return new Actor(
        name, Optional.empty(), ActorKind.OTHER, Optional.empty(), List.of(), Optional.of(span));
  }

  /** Why the phrase was read so: registry row, rule, antecedent. */
  public String why(int sentence, int word) {
    List<Reading> readings = readings(sentence, word);
    return readings.isEmpty() ? Reading.NOBODY.why() : readings.get(0).why();
  }

  /** The government that an official speaks for when saying "we"; others speak for themselves. */
  public Actor governmentOf(Actor official) {
    if (official.kind() != ActorKind.PERSON
        || !official.sectors().contains("GOV")
        || official.country().isEmpty()) {
      return official;
    }
    String country = official.country().get();
    return new Actor(
        country + " government",
        Optional.empty(),
        ActorKind.GOVERNMENT,
        official.country(),
        List.of("GOV"),
        official.span());
  }

  private List<Reading> readings(int sentence, int word) {
    SentenceScan scan = scans.get(sentence);
    String folded = scan.words().folded(word);
    if (FIRST_AND_SECOND.contains(folded) && !(folded.equals("us") && scan.words().upper(word))) {
      return List.of();
    }
    if (Pronouns.pronoun(folded)) {
      return antecedent(sentence, word, folded);
    }
    Tree tree = story.tree(sentence);
    if (folded.equals("who")
        || folded.equals("which")
        || folded.equals("that")
        || folded.equals("whom")
        || folded.equals("whose")) {
      int head = relativised(tree, word);
      return head >= 0 && head != word ? readings(sentence, head) : List.of();
    }
    int c = Chunker.at(scan.chunks(), word);
    int left = left(scan, tree, c, word);
    List<Reading> raw = scan.reader().read(left, c, 0);
    return referents.settle(scan, left, c, owned(sentence, scan, left, c, raw));
  }

  /**
   * "His aide", "their followers": of the owner's country, general words of the owner's sectors.
   */
  private List<Reading> owned(
      int sentence, SentenceScan scan, int left, int head, List<Reading> readings) {
    for (int c = left; c < head; c++) {
      int word = scan.chunks().get(c).begin();
      String folded = scan.words().folded(word);
      if (POSSESSIVES.contains(folded) && !readings.isEmpty()) {
        List<Reading> owners = antecedent(sentence, word, folded);
        if (!owners.isEmpty()) {
          return readings.stream().map(r -> referents.owned(scan, head, r, owners.get(0))).toList();
        }
      }
    }
    return readings;
  }

  private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their");

  private static int relativised(Tree tree, int word) {
    int at = word;
    while (at >= 0 && !tree.is(at, RELATIVE_CLAUSE)) {
      at = tree.head(at);
    }
    return at < 0 ? -1 : tree.head(at);
  }

  /**
   * The first chunk of the phrase: what reads like a part of it, and what the tree puts under it.
   */
  private static int left(SentenceScan scan, Tree tree, int chunk, int word) {
    int left = scan.reader().left(chunk);
    while (left > 0) {
      Chunk before = scan.chunks().get(left - 1);
      boolean cut =
          before.is(Chunk.Type.STOP)
              || before.is(Chunk.Type.COMMA)
              || before.is(Chunk.Type.PREPOSITION)
              || before.is(Chunk.Type.AND);
      if (cut || !modifies(tree, before.end() - 1, word)) {
        break;
      }
      left--;
    }
    return left;
  }

  private static boolean modifies(Tree tree, int modifier, int word) {
    int at = modifier;
    while (at >= 0 && at != word) {
      boolean inside =
          switch (tree.relation(at)) {
            case ADJECTIVE, COMPOUND, DETERMINER, NUMBER, POSSESSOR, FLAT -> true;
            default -> false;
          };
      if (!inside) {
        return false;
      }
      at = tree.head(at);
    }
    return at == word;
  }

  private List<Reading> antecedent(int sentence, int word, String folded) {
    int exclude = -1;
    int end = -1;
    boolean reflexive = folded.endsWith("self") || folded.endsWith("selves");
    boolean possessive = folded.equals("his") || folded.equals("its") || folded.equals("their");
    if (!reflexive && !possessive) {
      Tree tree = story.tree(sentence);
      int verb = tree.head(word);
      if (verb >= 0 && !tree.is(word, SUBJECT) && !tree.is(word, PASSIVE_SUBJECT)) {
        int subject = tree.child(verb, SUBJECT, PASSIVE_SUBJECT);
        if (subject >= 0) {
          exclude = subject;
          end = subject + 1;
        }
      }
    }
    return pronouns
        .of(sentence, word, folded, exclude, end, quoted(sentence, word))
        .map(
            referent ->
                referent.readings().stream()
                    .map(r -> r.why("\"" + folded + "\" is " + r.name() + " (" + r.why() + ")"))
                    .toList())
        .orElse(List.of());
  }

  /** Whether a quotation is open before the word, counted from its paragraph's start. */
  private boolean quoted(int sentence, int word) {
    Words words = scans.get(sentence).words();
    boolean open = false;
    for (int i = 0; i < word; i++) {
      switch (words.form(i)) {
        case "“", "``" -> open = true;
        case "”", "\'\'" -> open = false;
        case "\"" -> open = !open;
        default -> {}
      }
    }
    return open;
  }

  private Span span(int sentence, int word) {
    SentenceScan scan = scans.get(sentence);
    Chunk chunk = scan.chunks().get(Chunker.at(scan.chunks(), word));
    Span words =
        chunk.is(Chunk.Type.NAME) || chunk.is(Chunk.Type.AGENT)
            ? scan.words().span(chunk.begin(), chunk.end())
            : scan.words().span(word, word + 1);
    return words.upTo(story.tree(sentence).phrase(word));
  }
}
