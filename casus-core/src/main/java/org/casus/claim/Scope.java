package org.casus.claim;

import static org.casus.parser.Relation.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.parse.Tree;
import org.casus.text.Span;

/**
 * How far a cue reaches in its sentence where no clause hangs under it: "They fled, she said",
 * "“They fled,” said the mayor, “and left the guns”". Commas and quotation marks are trusted more
 * than the tree.
 */
final class Scope {
  private static final Set<String> BREAKS = Set.of(",", "—", "–", "--", "-", "?", "!", "...", "…");

  /** Prepositions within a noun phrase. */
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "in", "from", "at", "with", "for", "on", "near", "between", "against", "by");

  private static final int LONGEST_SPEAKER = 24;

  private final int sentence;
  private final Tree tree;
  private final Quotes quotes;

  Scope(int sentence, Tree tree, Quotes quotes) {
    this.sentence = sentence;
    this.tree = tree;
    this.quotes = quotes;
  }

  Span whole() {
    return new Span(tree.word(0).start(), tree.word(last()).end());
  }

  /** What an aside with its speaker stands beside; empty where the cue is no aside. */
  List<Span> around(int verb) {
    if (tree.tag(verb).matches("VB|VBG")) {
      return List.of();
    }
    int from = asideStart(verb);
    int to = asideEnd(verb);
    if (from < 0 || to < 0 || (from <= 1 && to >= last())) {
      return List.of();
    }
    boolean told = (from > 1 && verbIn(0, from)) || quoteIn(0, from);
    if (!told && !(to < last() && verbIn(to, last()) && from > 1)) {
      return List.of();
    }
    return without(whole(), new Span(tree.word(from).start(), tree.word(to).end()));
  }

  /** The first word of "the mayor of Bahri said" behind a break; -1 where there is no break. */
  private int asideStart(int verb) {
    int at = verb;
    boolean clause = false;
    boolean relative = false;
    while (at > 0 && verb - at < LONGEST_SPEAKER) {
      if (isBreak(at - 1) && clause && !relative) {
        return -1;
      }
      if (isBreak(at - 1)) {
        if (tree.form(at - 1).equals(",") && appositionBefore(at, verb)) {
          at--;
          continue;
        }
        return tree.tag(at).startsWith("W") || tree.tag(at).equals("CC") ? -1 : at;
      }
      String tag = tree.tag(at - 1);
      boolean finite =
          tag.matches("VBD|VBZ|VBP|MD") && !tree.form(at - 1).matches("has|have|had|also|is|was");
      clause |= finite;
      relative |= tag.matches("WP|WDT") || tree.form(at - 1).equals("that");
      boolean opens =
          tag.matches("WRB|IN")
              && tree.form(at - 1).matches("if|when|because|while|as|after|although");
      if (opens || (tag.equals("CC") && at == verb)) {
        return -1;
      }
      at--;
    }
    return -1;
  }

  /** Whether a comma closes an apposition within the speaker: "Ada Kern, the mayor, said". */
  private boolean appositionBefore(int at, int verb) {
    if (at != verb) {
      return false;
    }
    for (int i = at - 2; i > 0 && i > at - 14; i--) {
      if (tree.form(i).equals(",") || Quotes.mark(tree.form(i))) {
        return i > 1 && !verbIn(i + 1, at - 1) && speakerBefore(i);
      }
      if (tree.verb(i) && tree.tag(i).matches("VB[DZP]")) {
        return false;
      }
    }
    return false;
  }

  private boolean speakerBefore(int comma) {
    return tree.tag(comma - 1).startsWith("NNP");
  }

  /** The last word of an aside: at the sentence's end, or before the break that ends it. */
  private int asideEnd(int verb) {
    int at = verb;
    int words = 0;
    while (at < last()) {
      int next = at + 1;
      String form = tree.form(next);
      if ((next == last() && tree.tag(next).equals(".")) || closesAt(next)) {
        return at;
      }
      if (Quotes.mark(form) || form.equals(":") || (form.equals("that") && next == verb + 1)) {
        return Quotes.mark(form) && at > verb ? at : Quotes.mark(form) && words == 0 ? at : -1;
      }
      if (isBreak(next)) {
        return next == verb + 1 || !restIsClause(next) || at > verb ? at : -1;
      }
      if (tree.tag(next).matches("VBD|VBZ|VBP|MD|TO") || (words > 18)) {
        return -1;
      }
      words++;
      at = next;
    }
    return at;
  }

  private boolean closesAt(int word) {
    for (int i = word; i <= last(); i++) {
      if (!tree.tag(i).equals(".") && !Quotes.mark(tree.form(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean restIsClause(int from) {
    return verbIn(from, last() + 1);
  }

  /**
   * Whether a cue stands before its content and the tree has hung that elsewhere: "that" follows,
   * or a noun phrase with its finite verb.
   */
  boolean leads(int verb) {
    int at = verb + 1;
    if (!tree.tag(verb).matches("VB.*")
        || tree.passive(verb)
        || tree.is(verb, RELATIVE_CLAUSE)
        || at >= last()) {
      return false;
    }
    if (tree.form(at).equals("that")) {
      return verbIn(at, last());
    }
    while (at < last() && tree.tag(at).matches("DT|NN.*|PRP.*|EX|JJ.*|CD|POS|RB|CC|IN")) {
      if (tree.tag(at).equals("IN") && (at == verb + 1 || !PREPOSITIONS.contains(tree.form(at)))) {
        return false;
      }
      at++;
    }
    return at > verb + 1 && tree.tag(at).matches("VB[DZP]|MD");
  }

  /** From the word behind the cue to the sentence's end. */
  List<Span> rest(int verb) {
    return List.of(new Span(tree.word(verb + 1).start(), tree.word(last()).end()));
  }

  /**
   * A bare verb behind the content that the tree has joined to the cue: "said he would … and use".
   */
  Optional<Span> shared(int verb) {
    for (int c : tree.children(verb)) {
      if (tree.is(c, CONJUNCT)
          && tree.tag(c).matches("VB|VBP")
          && tree.tag(verb).equals("VBD")
          && tree.child(c, SUBJECT) < 0) {
        return Optional.of(tree.subtree(c));
      }
    }
    return Optional.empty();
  }

  /** What is left of a stretch without an aside, commas at the cut left out. */
  List<Span> without(Span all, Span aside) {
    List<Span> pieces = new ArrayList<>();
    int end = -1;
    int start = -1;
    for (int i = 0; i < tree.size(); i++) {
      Span word = tree.span(i);
      boolean comma = tree.form(i).matches("[,.:;]");
      if (word.start() >= all.start() && word.end() <= aside.start() && !comma) {
        end = word.end();
      }
      if (start < 0 && word.start() >= aside.end() && word.end() <= all.end() && !comma) {
        start = word.start();
      }
    }
    if (end > all.start()) {
      pieces.add(new Span(all.start(), end));
    }
    if (start >= 0 && start < all.end()) {
      pieces.add(new Span(start, all.end()));
    }
    return pieces;
  }

  private boolean isBreak(int word) {
    return BREAKS.contains(tree.form(word)) || Quotes.mark(tree.form(word));
  }

  private boolean verbIn(int from, int to) {
    for (int i = from; i < Math.min(to, tree.size()); i++) {
      if (tree.verb(i) || tree.tag(i).equals("MD")) {
        return true;
      }
    }
    return false;
  }

  private boolean quoteIn(int from, int to) {
    for (int i = from; i < to; i++) {
      if (quotes.of(sentence, i) >= 0) {
        return true;
      }
    }
    return false;
  }

  private int last() {
    return tree.size() - 1;
  }
}
