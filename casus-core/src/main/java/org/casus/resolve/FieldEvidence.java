package org.casus.resolve;

import java.util.Locale;
import org.casus.event.Mention;

/**
 * Evidence from what is known of two mentions of one type: participants, days, places, numbers,
 * mode, and the words that tell them. Modality is no evidence: what was announced and what was done
 * are one event.
 */
final class FieldEvidence {
  private final WordEvidence words;
  private final Generals generals;

  FieldEvidence(WordEvidence words, Generals generals) {
    this.words = words;
    this.generals = generals;
  }

  Evidence of(Telling one, Telling other) {
    boolean forward =
        one.before(other) || !one.mention().document().equals(other.mention().document());
    Telling first = forward ? one : other;
    Telling late = first == one ? other : one;
    Mention a = first.mention();
    Mention b = late.mention();
    Evidence evidence = new Evidence();
    String kind = kind(first, late);
    evidence.add(kind, true);
    evidence.add(a.type().name().toLowerCase(Locale.ROOT), true);
    Sides.Match actors = Sides.of(a.actors(), b.actors());
    Sides.Match recipients = Sides.of(a.recipients(), b.recipients());
    boolean crossed =
        Sides.of(a.actors(), b.recipients()) == Sides.Match.SAME
            || Sides.of(a.recipients(), b.actors()) == Sides.Match.SAME;
    evidence.add("actors " + actors.word(), true);
    evidence.add("recipients " + recipients.word(), true);
    evidence.add("actor here, recipient there", crossed);
    evidence.add(
        "actors and recipients same", actors == Sides.Match.SAME && recipients == Sides.Match.SAME);
    evidence.add(
        "actors and recipients clash",
        actors == Sides.Match.CLASH && recipients == Sides.Match.CLASH);
    String days = Stretch.of(a.date(), b.date()).name().toLowerCase(Locale.ROOT);
    String spot = Spot.of(a.location(), b.location()).name().toLowerCase(Locale.ROOT);
    evidence.add("days " + days, true);
    evidence.add("days " + days + ", " + kind, true);
    evidence.add("place " + spot, true);
    evidence.add(
        "numbers " + Tolls.of(a.casualties(), b.casualties()).name().toLowerCase(Locale.ROOT),
        true);
    evidence.add("mode " + mode(a, b), true);
    evidence.add("background in one", a.historical() != b.historical());
    evidence.add("denied in one", a.polarity() != b.polarity());
    double alike = first.wording().rest().cosine(late.wording().rest());
    evidence.add("sentences alike", alike);
    double use = words.usedAlike(first.wording(), late.wording());
    evidence.add("used alike", kind.equals("same word") ? 0 : Math.max(0, use));
    evidence.add("used alike .7", !kind.equals("same word") && use > .7);
    evidence.add("shared number", first.wording().numbers().meets(late.wording().numbers()));
    position(evidence, first, late);
    pointing(evidence, first, late);
    if (kind.equals("same word")) {
      evidence.add("actors " + actors.word() + ", same word", true);
      evidence.add("recipients " + recipients.word() + ", same word", true);
      evidence.add("place " + spot + ", same word", true);
      evidence.add("sentences alike, same word", alike);
    }
    return evidence;
  }

  /** The same for mentions of two documents, with how much the documents are alike. */
  Evidence across(Chain a, Chain b) {
    Telling one = a.speaker();
    Telling other = b.speaker();
    boolean forward = one.mention().document().compareTo(other.mention().document()) <= 0;
    Evidence evidence = forward ? of(one, other) : of(other, one);
    evidence.add("documents alike", words.alike(one.wording(), other.wording()));
    evidence.add("no day known", a.day().isEmpty() || b.day().isEmpty());
    return evidence;
  }

  private String kind(Telling a, Telling b) {
    String kind = words.kind(a.wording(), b.wording());
    return switch (kind) {
      case "shared word" -> "same word";
      case "shared beginning" -> "shared sense";
      default -> kind;
    };
  }

  private static String mode(Mention a, Mention b) {
    if (a.mode().isEmpty() && b.mode().isEmpty()) {
      return "none";
    }
    return a.mode().isEmpty() || b.mode().isEmpty()
        ? "one"
        : a.mode().equals(b.mode()) ? "same" : "clash";
  }

  private static void position(Evidence evidence, Telling first, Telling late) {
    if (!first.mention().document().equals(late.mention().document())) {
      return;
    }
    int apart = late.mention().sentence() - first.mention().sentence();
    evidence.add(
        apart <= 0 ? "in one sentence" : apart == 1 ? "next sentence" : apart < 4 ? "near" : "far",
        true);
    evidence.add("opening", first.mention().sentence() == 0);
    evidence.add("first of its type", first.rank() == 0);
    evidence.add("many of the type", Math.min(late.rivals(), 8) / 8.0);
  }

  private void pointing(Evidence evidence, Telling first, Telling late) {
    boolean general = generals.contains(late.wording().head());
    evidence.add("definite", late.wording().definite());
    evidence.add("indefinite", late.wording().indefinite());
    evidence.add("general word", general);
    evidence.add("general word, definite", general && late.wording().definite());
    evidence.add(
        "general word, nobody named",
        general && late.unattended() && !Stretch.dated(late.mention().date()));
    evidence.add("general word, to the first of its type", general && first.rank() == 0);
    evidence.add("two general words", general && generals.contains(first.wording().head()));
    evidence.add("nothing of its own", late.bare());
  }
}
