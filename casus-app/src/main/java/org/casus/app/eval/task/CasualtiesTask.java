package org.casus.app.eval.task;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.casus.app.eval.Gold;
import org.casus.app.eval.Readers;
import org.casus.app.eval.Row;
import org.casus.app.eval.Scores;
import org.casus.app.eval.Task;
import org.casus.app.eval.score.Matching;
import org.casus.app.eval.score.Measure;
import org.casus.app.eval.score.Tally;
import org.casus.event.CasualtyKind;

/**
 * Dead and hurt of a report's events, one to one within the report. {@code exact}: the very number
 * of the gold; precision, recall and F1: a number or range that the gold's number lies in. Only
 * gold counts of one target with an exact number are owed; a claim of a kind for which the report
 * has vaguer gold is neither right nor wrong. {@code false_claims}: of reports without an incident,
 * how many get a count.
 */
final class CasualtiesTask implements Task {
  private static final List<CasualtyKind> KINDS =
      List.of(CasualtyKind.KILLED, CasualtyKind.INJURED);

  @Override
  public String name() {
    return "casualties";
  }

  @Override
  public String about() {
    return "dead and hurt of a report's events";
  }

  /** One kind's counts in one report. */
  record Unit(
      Map<CasualtyKind, Tally> exact,
      Map<CasualtyKind, Tally> many,
      Map<CasualtyKind, Tally> fits) {
    static Tally all(Map<CasualtyKind, Tally> kinds) {
      return Tally.sum(List.copyOf(kinds.values()), t -> t);
    }
  }

  @Override
  public Scores run(Gold gold, Readers readers) {
    List<Unit> units = new ArrayList<>();
    List<Boolean> claims = new ArrayList<>();
    for (Row row : gold.rows()) {
      List<Counted> found = Counted.of(readers.events(row.document()));
      if (row.list("templates").isEmpty()) {
        claims.add(!found.isEmpty());
      } else {
        units.add(unit(Counted.right(row), found));
      }
    }
    return score(units, claims);
  }

  static Scores score(List<Unit> units, List<Boolean> claims) {
    List<Measure<Unit>> measures = new ArrayList<>();
    measures.add(Measure.pooled("exact", u -> Unit.all(u.exact())));
    measures.add(Measure.pooled("exact_above_one", u -> Unit.all(u.many())));
    measures.add(Measure.precision("precision", u -> Unit.all(u.fits())));
    measures.add(Measure.recall("recall", u -> Unit.all(u.fits())));
    measures.add(Measure.f1("f1", u -> Unit.all(u.fits())));
    for (CasualtyKind kind : KINDS) {
      String word = "_" + kind.word();
      measures.add(Measure.pooled("exact" + word, u -> u.exact().getOrDefault(kind, Tally.NONE)));
      measures.add(
          Measure.precision("precision" + word, u -> u.fits().getOrDefault(kind, Tally.NONE)));
      measures.add(Measure.recall("recall" + word, u -> u.fits().getOrDefault(kind, Tally.NONE)));
      measures.add(Measure.f1("f1" + word, u -> u.fits().getOrDefault(kind, Tally.NONE)));
    }
    return Scores.of(units, measures)
        .and(Scores.of(claims, List.of(Measure.share("false_claims", c -> c))));
  }

  static Unit unit(List<Counted.Right> gold, List<Counted> found) {
    Map<CasualtyKind, Tally> exact = new EnumMap<>(CasualtyKind.class);
    Map<CasualtyKind, Tally> many = new EnumMap<>(CasualtyKind.class);
    Map<CasualtyKind, Tally> fits = new EnumMap<>(CasualtyKind.class);
    for (CasualtyKind kind : KINDS) {
      List<Counted.Right> right = gold.stream().filter(r -> r.kind() == kind).toList();
      List<Counted.Right> owed = right.stream().filter(Counted.Right::scored).toList();
      List<Counted> said = found.stream().filter(c -> c.kind() == kind).toList();
      exact.put(kind, Matching.count(owed, said, (r, c) -> c.is(r.number())));
      many.put(
          kind,
          Matching.count(
              owed.stream().filter(r -> r.number() > 1).toList(),
              said,
              (r, c) -> c.is(r.number())));
      int hits = Matching.pairs(owed, said, (r, c) -> c.allows(r.number())).size();
      boolean vague = owed.size() < right.size();
      fits.put(kind, Tally.of(hits, vague ? hits : said.size(), owed.size()));
    }
    return new Unit(exact, many, fits);
  }
}
