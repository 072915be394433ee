package org.casus.claim;

import static org.casus.parser.Relation.*;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.parse.Tree;

/**
 * How a word stands under another, in the terms of {@code embedders.txt}: "to", "that", "np", a
 * preposition. And which embedder a word is.
 */
final class Frames {
  private static final Set<String> BASE_MODALS = Set.of("should", "must", "shall");

  private final Tree tree;
  private final Embedders embedders;

  Frames(Tree tree, Embedders embedders) {
    this.tree = tree;
    this.embedders = embedders;
  }

  /** The frame in which a word stands under its head; empty for what no embedder can take. */
  String frame(int word) {
    int head = tree.head(word);
    return switch (tree.relation(word)) {
      case OPEN_CLAUSE, CLAUSE, ADVERBIAL_CLAUSE, NOUN_CLAUSE, CLAUSAL_SUBJECT -> clause(word);
      case OBJECT, INDIRECT_OBJECT -> "np";
      case PASSIVE_SUBJECT -> "np";
      case SUBJECT -> head >= 0 && tree.verb(head) && tree.passive(head) ? "np" : "subject";
      case OBLIQUE, NOMINAL, AGENT -> nominal(word);
      case COMPOUND, ADJECTIVE -> "comp";
      default -> "";
    };
  }

  private String nominal(int word) {
    String preposition = tree.preposition(word);
    return preposition.isEmpty() ? "np" : preposition;
  }

  private String clause(int word) {
    int verb = verbOf(word);
    String marker = marker(word);
    if (marker.startsWith("whether")) {
      return "wh";
    }
    if (hasTo(word)) {
      return "to";
    }
    if (marker.equals("whether") || (marker.equals("if") && tree.is(word, CLAUSE))) {
      return "wh";
    }
    boolean subject = tree.child(word, SUBJECT, PASSIVE_SUBJECT, EXPLETIVE) >= 0;
    if (tree.tag(verb).equals("VBG") && tree.child(word, AUXILIARY, COPULA) < 0) {
      return marker.isEmpty() || marker.equals("that") ? aside(word) ? "" : "ing" : marker;
    }
    if (!tree.verb(word) && tree.child(word, COPULA) < 0 && !subject) {
      return marker.isEmpty() ? "np" : marker;
    }
    if (tree.tag(verb).equals("VB") && tree.child(word, AUXILIARY) < 0) {
      return subject ? "should" : "bare";
    }
    if (tree.is(word, ADVERBIAL_CLAUSE) && !marker.isEmpty() && !marker.equals("that")) {
      return marker;
    }
    for (int c : tree.children(word)) {
      if (tree.is(word, ADVERBIAL_CLAUSE) && c < word && tree.tag(c).equals("WRB")) {
        return tree.form(c);
      }
    }
    for (int c : tree.children(word)) {
      if (tree.is(c, AUXILIARY) && BASE_MODALS.contains(tree.form(c))) {
        return "should";
      }
    }
    return "that";
  }

  /** Whether a comma cuts a participle off: "abandoned the fort, leaving all behind". */
  private boolean aside(int word) {
    return tree.is(word, ADVERBIAL_CLAUSE) && word > 0 && tree.form(word - 1).equals(",");
  }

  /** The word that bears a predicate's tense: the copula of "is ready", else the word itself. */
  int verbOf(int word) {
    int copula = tree.child(word, COPULA);
    return copula >= 0 ? copula : word;
  }

  /** Whether the predicate is an infinitive with "to". */
  boolean hasTo(int word) {
    for (int c : tree.children(word)) {
      if (tree.tag(c).equals("TO") && c < word && !tree.is(c, PREPOSITION)) {
        return true;
      }
    }
    return word > 0 && tree.tag(word).matches("VB|VBP") && tree.form(word - 1).equals("to");
  }

  /** The conjunction or preposition that opens a clause; empty where it has none. */
  String marker(int word) {
    StringBuilder found = new StringBuilder();
    for (int c : tree.children(word)) {
      if (c < word
          && (tree.is(c, MARKER) || tree.is(c, PREPOSITION))
          && !tree.form(c).equals("to")) {
        if (!found.isEmpty()) {
          found.append(' ');
        }
        found.append(tree.form(c));
        for (int f : tree.children(c)) {
          if (tree.is(f, FLAT)) {
            found.append(' ').append(tree.form(f));
          }
        }
      }
    }
    return found.toString();
  }

  /** What a word does in a frame. */
  Optional<Embedder> embedder(int word, String frame) {
    if (frame.isEmpty()) {
      return Optional.empty();
    }
    String tag = tree.tag(word);
    if (tree.form(word).equals("order") && word > 0 && tree.form(word - 1).equals("in")) {
      return Optional.empty();
    }
    if (tag.startsWith("VB") || tag.equals("MD")) {
      boolean participle =
          tag.equals("VBN") && (tree.passive(word) || tree.child(word, COPULA) >= 0);
      if (participle || tag.equals("VBG") || tag.equals("VBN")) {
        Optional<Embedder> found =
            participle || frame.equals("mod") ? look('a', word, frame) : Optional.empty();
        if (found.isPresent()) {
          return found;
        }
      }
      Optional<Embedder> found = look('v', word, frame);
      return found.isPresent() || !frame.equals("mod") ? found : look('a', word, frame);
    }
    if (tag.startsWith("NN")) {
      Optional<Embedder> found = look('n', word, frame);
      return found.isPresent() || !(frame.equals("mod") || tree.child(word, COPULA) >= 0)
          ? found
          : look('a', word, frame);
    }
    Optional<Embedder> found = look('a', word, frame);
    return found.isPresent() ? found : look('n', word, frame);
  }

  private Optional<Embedder> look(char kind, int word, String frame) {
    String lemma = tree.lemma(word).toLowerCase(Locale.ROOT);
    if (word + 1 < tree.size()) {
      Optional<Embedder> phrase = one(kind, lemma + " " + tree.form(word + 1), frame);
      if (phrase.isPresent()) {
        return phrase;
      }
    }
    for (int c : tree.children(word)) {
      if (tree.is(c, PARTICLE) || (tree.is(c, OBJECT) && bare(c))) {
        Optional<Embedder> phrase = one(kind, lemma + " " + tree.form(c), frame);
        if (phrase.isPresent()) {
          return phrase;
        }
      }
    }
    Optional<Embedder> byForm = kind == 'a' ? one(kind, tree.form(word), frame) : Optional.empty();
    if (byForm.isPresent()) {
      return byForm;
    }
    Optional<Embedder> found = one(kind, lemma, frame);
    if (found.isEmpty() && lemma.endsWith("ed") && lemma.length() > 4) {
      // A form that the lemmatiser did not know.
      found = one(kind, lemma.substring(0, lemma.length() - 2), frame);
    }
    return found.isPresent() ? found : one(kind, tree.form(word), frame);
  }

  private boolean bare(int noun) {
    return tree.children(noun).length == 0;
  }

  private Optional<Embedder> one(char kind, String word, String frame) {
    return embedders.find(kind, word, frame);
  }
}
