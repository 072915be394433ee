package org.casus.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.event.Context;
import org.casus.event.Mention;
import org.casus.event.Provenance;
import org.casus.event.When;
import org.casus.parse.Tree;
import org.casus.text.DocumentId;
import org.casus.text.Span;

/** Makes mentions of drafts: ids, spans, links, views. */
final class Assembler {
  /** READING.md section 3: what lies more than 90 days before publication is background. */
  private static final int BACKGROUND_DAYS = 90;

  private final StoryReading reading;
  private final Provenance versions;
  private final Contexts contexts;

  Assembler(StoryReading reading, Provenance versions, Contexts contexts) {
    this.reading = reading;
    this.versions = versions;
    this.contexts = contexts;
  }

  List<Mention> mentions(List<Draft> drafts) {
    Map<Draft, String> ids = new HashMap<>();
    for (Draft draft : drafts) {
      ids.put(draft, id(draft));
    }
    List<Mention> mentions = new ArrayList<>();
    for (Draft draft : drafts) {
      mentions.add(mention(draft, ids, within(draft, drafts)));
    }
    return mentions;
  }

  private static Optional<Draft> within(Draft draft, List<Draft> drafts) {
    if (draft.within() < 0) {
      return Optional.empty();
    }
    return drafts.stream()
        .filter(
            d ->
                d.sentence() == draft.sentence()
                    && d != draft
                    && d.match().words().contains(draft.within()))
        .findFirst();
  }

  private Mention mention(Draft draft, Map<Draft, String> ids, Optional<Draft> within) {
    Gives gives = draft.match().entry().gives();
    Provenance provenance =
        new Provenance(
            versions.program(),
            versions.parser(),
            versions.lexicon(),
            versions.registry(),
            versions.gazetteer(),
            draft.match().entry().id());
    Map<String, Double> confidences = new LinkedHashMap<>();
    return new Mention(
        ids.getOrDefault(draft, ""),
        reading.story().story().document().id(),
        draft.sentence(),
        reading.story().span(draft.sentence()),
        trigger(draft),
        gives.type(),
        draft.mode(),
        contexts(draft),
        draft.modality(),
        draft.polarity(),
        draft.claim().historical() || background(draft.date()),
        ViewTable.of(draft, within.isPresent()),
        draft.actors(),
        draft.recipients(),
        draft.attribution(),
        draft.date(),
        draft.location(),
        draft.casualties(),
        within.map(w -> ids.getOrDefault(w, "")),
        Optional.empty(),
        false,
        Math.round(1000 * draft.confidence()) / 1000.0,
        confidences,
        provenance);
  }

  private List<Context> contexts(Draft draft) {
    return contexts.of(
        reading.story().tree(draft.sentence()), draft.match().entry().gives().contexts());
  }

  private boolean background(When date) {
    return reading
        .story()
        .story()
        .document()
        .published()
        .flatMap(p -> date.latest().map(l -> l.isBefore(p.minusDays(BACKGROUND_DAYS))))
        .orElse(false);
  }

  /** The trigger's words where they stand together, else the word that bears the act. */
  private Span trigger(Draft draft) {
    Tree tree = reading.story().tree(draft.sentence());
    List<Integer> words = draft.match().words();
    int first = words.get(0);
    int last = words.get(words.size() - 1);
    return last - first <= words.size() + 2
        ? tree.span(first).upTo(tree.span(last))
        : tree.span(draft.match().trigger());
  }

  private String id(Draft draft) {
    Span trigger = trigger(draft);
    return "m_"
        + DocumentId.hash(
            reading.story().story().document().id(),
            trigger.start() + "-" + trigger.end(),
            draft.match().entry().gives().type().name());
  }
}
