package org.casus.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.casus.event.Event;
import org.casus.event.Mention;
import org.casus.text.Document;

/**
 * Mentions to events, within a document and over documents (READING.md section 10). First the
 * mentions of one type in one document are grouped to chains, then the chains of different
 * documents that share a participant or place and a window of days. The result does not depend on
 * the order of the mentions. Immutable, safe to use from any thread.
 */
public final class Resolver {
  /** Mentions of one type in a document that one is compared with, the nearest before it. */
  private static final int NEAREST = 40;

  private static final double BOUND = 0.5;

  private final Vocabulary vocabulary;
  private final Priors priors;
  private final Generals generals;
  private final Weights within;
  private final Weights across;

  private Resolver() {
    this.vocabulary = Vocabulary.load();
    this.priors = Priors.load();
    this.generals = new Generals(vocabulary.stems());
    this.within = new Weights("fields.tsv");
    this.across = new Weights("across.tsv");
  }

  /** Loads the word tables and weights from the class path. */
  public static Resolver load() {
    return new Resolver();
  }

  /**
   * What the mentions of some documents add up to.
   *
   * @param documents a document by the id that mentions give; empty where it is not at hand: its
   *     mentions are then each an event of their own
   */
  public Resolution resolve(
      List<Mention> mentions, Function<String, Optional<Document>> documents) {
    Map<String, List<Mention>> told = new TreeMap<>();
    for (Mention mention : mentions) {
      told.computeIfAbsent(mention.document(), d -> new ArrayList<>()).add(mention);
    }
    List<Chain> chains = new ArrayList<>();
    Reasons reasons = new Reasons();
    for (Map.Entry<String, List<Mention>> e : told.entrySet()) {
      Optional<Document> document = documents.apply(e.getKey());
      chains.addAll(chains(e.getKey(), sorted(e.getValue()), document, reasons));
    }
    List<Event> events = events(chains, group(chains, reasons), reasons);
    Map<String, String> eventOf = new HashMap<>();
    events.forEach(event -> event.mentions().forEach(m -> eventOf.put(m, event.id())));
    List<Mention> resolved =
        mentions.stream().map(m -> m.of(eventOf.getOrDefault(m.id(), ""))).toList();
    return new Resolution(resolved, events);
  }

  private static List<Mention> sorted(List<Mention> mentions) {
    return mentions.stream()
        .sorted(Comparator.comparing(Mention::trigger).thenComparing(Mention::id))
        .toList();
  }

  /** One document's chains, in the order of their first mentions. */
  private List<Chain> chains(
      String id, List<Mention> mentions, Optional<Document> document, Reasons reasons) {
    String text = document.map(Document::text).orElse("");
    Optional<LocalDate> published = document.flatMap(Document::published);
    List<Telling> tellings = Tellings.of(id, text, mentions, vocabulary);
    FieldEvidence evidence = evidence(List.of());
    Links links = new Links(tellings.size());
    for (int i = 0; i < tellings.size() && document.isPresent(); i++) {
      int compared = 0;
      for (int j = i - 1; j >= 0 && compared < NEAREST; j--) {
        Telling a = tellings.get(j);
        Telling b = tellings.get(i);
        if (a.mention().type() == b.mention().type()) {
          compared++;
          Evidence found = evidence.of(a, b);
          double probability =
              Decided.of(a.mention(), b.mention()).orElse(within.probability(found));
          links.add(j, i, probability);
          reasons.note(a.mention(), b.mention(), probability, within.strongest(found, 4));
        }
      }
    }
    int[] group = links.groups(BOUND);
    Map<Integer, List<Telling>> chains = new LinkedHashMap<>();
    for (int i = 0; i < group.length; i++) {
      chains.computeIfAbsent(group[i], g -> new ArrayList<>()).add(tellings.get(i));
    }
    return chains.values().stream().map(t -> Chain.of(t, published)).toList();
  }

  /** The chains' groups, over documents. */
  private int[] group(List<Chain> chains, Reasons reasons) {
    List<Article> articles =
        chains.stream().map(c -> c.speaker().wording().article()).distinct().toList();
    FieldEvidence evidence = evidence(articles);
    Links links = new Links(chains.size());
    for (Blocks.Pair pair : new Blocks().pairs(chains)) {
      Chain a = chains.get(pair.a());
      Chain b = chains.get(pair.b());
      Mention one = a.speaker().mention();
      Mention other = b.speaker().mention();
      if (Veto.between(one, other).isEmpty()) {
        Evidence found = evidence.across(a, b);
        double probability = across.probability(found);
        links.add(pair.a(), pair.b(), probability);
        reasons.note(one, other, probability, across.strongest(found, 4));
      } else {
        links.add(pair.a(), pair.b(), 0);
      }
    }
    return links.groups(BOUND);
  }

  private FieldEvidence evidence(List<Article> articles) {
    return new FieldEvidence(new WordEvidence(vocabulary, priors, new Company(articles)), generals);
  }

  private static List<Event> events(List<Chain> chains, int[] group, Reasons reasons) {
    Map<Integer, List<Chain>> groups = new LinkedHashMap<>();
    IntStream.range(0, group.length)
        .forEach(i -> groups.computeIfAbsent(group[i], g -> new ArrayList<>()).add(chains.get(i)));
    List<Event> events = new ArrayList<>();
    for (List<Chain> members : groups.values()) {
      events.add(Events.of(members, reasons));
    }
    Map<String, String> wholes = PartOf.of(events);
    return events.stream()
        .map(e -> Events.partOf(e, Optional.ofNullable(wholes.get(e.id()))))
        .toList();
  }
}
