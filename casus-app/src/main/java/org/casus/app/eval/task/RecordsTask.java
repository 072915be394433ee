package org.casus.app.eval.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.app.eval.Gold;
import org.casus.app.eval.Readers;
import org.casus.app.eval.Row;
import org.casus.app.eval.Scores;
import org.casus.app.eval.Task;
import org.casus.app.eval.score.Matching;
import org.casus.app.eval.score.Measure;
import org.casus.app.eval.score.Tally;
import org.casus.event.Actor;
import org.casus.event.Mention;
import org.casus.text.Span;

/**
 * The whole dyad of a sentence that holds one: its type, its actors' countries and sectors, its
 * place. What counts is the mention whose trigger stands in the event's words, else the first one;
 * where there is none, all is wrong.
 */
final class RecordsTask implements Task {
  @Override
  public String name() {
    return "records";
  }

  @Override
  public String about() {
    return "type, actors and place of a sentence's event";
  }

  record Unit(boolean type, Tally country, Tally sector, Tally place) {}

  /** A gold actor: ISO country or none, PLOVER sector or none. */
  record Party(Optional<String> country, Optional<String> sector) {
    boolean countryOf(Actor actor) {
      return actor.country().equals(country);
    }

    boolean sectorOf(Actor actor) {
      return sector.isEmpty() ? actor.sectors().isEmpty() : actor.sectors().contains(sector.get());
    }
  }

  @Override
  public Scores run(Gold gold, Readers readers) {
    List<Unit> units = new ArrayList<>();
    for (Row row : gold.rows()) {
      units.add(unit(row, chosen(row, readers.read(row.document()))));
    }
    return Scores.of(
        units,
        List.of(
            Measure.share("type", Unit::type),
            Measure.pooled("actor_country", Unit::country),
            Measure.pooled("actor_sector", Unit::sector),
            Measure.pooled("place", Unit::place)));
  }

  private static Optional<Mention> chosen(Row row, List<Mention> mentions) {
    List<Span> words =
        row.list("spans").stream()
            .filter(s -> s.path("role").asText().contains("EVT"))
            .map(row::span)
            .toList();
    return mentions.stream()
        .min(Comparator.comparing(m -> words.stream().noneMatch(w -> w.meets(m.trigger()))));
  }

  static Unit unit(Row row, Optional<Mention> mention) {
    boolean type =
        row.word("plover").map(Roots::of).equals(mention.map(m -> Roots.of(m.views().plover())));
    List<Actor> actors = mention.map(Mention::actors).orElse(List.of());
    List<Actor> recipients = mention.map(Mention::recipients).orElse(List.of());
    List<Party> sources = parties(row.list("source"));
    List<Party> targets = parties(row.list("target"));
    return new Unit(
        type,
        Matching.count(sources, actors, Party::countryOf)
            .plus(Matching.count(targets, recipients, Party::countryOf)),
        Matching.count(sources, actors, Party::sectorOf)
            .plus(Matching.count(targets, recipients, Party::sectorOf)),
        place(row, mention));
  }

  private static List<Party> parties(List<JsonNode> nodes) {
    return nodes.stream().map(RecordsTask::party).toList();
  }

  /** "IGO" stands where a country would; a sector may carry an ethnic code behind it ("ELIibo"). */
  private static Party party(JsonNode node) {
    Optional<String> code = Row.word(node, "code");
    boolean igo = code.filter("IGO"::equals).isPresent();
    Optional<String> sector =
        Row.word(node, "sector")
            .map(s -> s.substring(0, Math.min(3, s.length())).toUpperCase(Locale.ROOT));
    return igo ? new Party(Optional.empty(), sector.or(() -> code)) : new Party(code, sector);
  }

  private static Tally place(Row row, Optional<Mention> mention) {
    Optional<String> name =
        Row.word(row.json().path("event_loc"), "text")
            .or(() -> Row.word(row.json().path("event_loc"), "name"));
    if (name.isEmpty()) {
      return Tally.NONE;
    }
    return Tally.answer(
        mention
            .flatMap(Mention::location)
            .filter(
                l ->
                    Names.alike(l.name(), name.get())
                        || l.span()
                            .filter(s -> Names.alike(s.in(row.text()), name.get()))
                            .isPresent())
            .isPresent());
  }
}
