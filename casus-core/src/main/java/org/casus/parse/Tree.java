package org.casus.parse;

import static org.casus.parser.Relation.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.parser.Parse;
import org.casus.parser.Relation;
import org.casus.parser.Word;
import org.casus.text.Span;

/**
 * One sentence's tree. Words are named by their index in the sentence; -1 is no word.
 *
 * <p>What a verb's subject is by control, coordination or a relative clause is {@link Arguments}'
 * matter.
 */
public final class Tree {
  private static final Set<Relation> OUTSIDE_A_PHRASE =
      EnumSet.of(
          CLAUSE,
          OPEN_CLAUSE,
          ADVERBIAL_CLAUSE,
          NOUN_CLAUSE,
          RELATIVE_CLAUSE,
          APPOSITION,
          CONJUNCT,
          COORDINATOR,
          PARATAXIS,
          PUNCTUATION,
          PREPOSITION,
          MARKER,
          COPULA,
          SUBJECT,
          PASSIVE_SUBJECT,
          CLAUSAL_SUBJECT,
          AUXILIARY,
          PASSIVE_AUXILIARY,
          ADVERB,
          NEGATION,
          EXPLETIVE,
          OBLIQUE,
          BARE_ADVERBIAL,
          NOMINAL,
          OTHER);

  private final List<Word> words;
  private final int[][] children;

  public Tree(Parse parse) {
    this.words = parse.words();
    int[] counts = new int[words.size()];
    for (Word word : words) {
      if (word.head() >= 0) {
        counts[word.head()]++;
      }
    }
    children = new int[words.size()][];
    Arrays.setAll(children, i -> new int[counts[i]]);
    Arrays.fill(counts, 0);
    for (int i = 0; i < words.size(); i++) {
      int head = words.get(i).head();
      if (head >= 0) {
        children[head][counts[head]++] = i;
      }
    }
  }

  public int size() {
    return words.size();
  }

  public Word word(int i) {
    return words.get(i);
  }

  public String lemma(int i) {
    return words.get(i).lemma();
  }

  /** The form in lower case. */
  public String form(int i) {
    return words.get(i).form().toLowerCase(Locale.ROOT);
  }

  public String tag(int i) {
    return words.get(i).tag();
  }

  /** The head's index, -1 for the root. */
  public int head(int i) {
    return words.get(i).head();
  }

  public Relation relation(int i) {
    return words.get(i).relation();
  }

  public boolean is(int i, Relation relation) {
    return i >= 0 && relation(i) == relation;
  }

  /** Whether the tag is a verb's. */
  public boolean verb(int i) {
    return tag(i).startsWith("VB");
  }

  /** Whether the tag is a common or proper noun's. */
  public boolean noun(int i) {
    return tag(i).startsWith("NN");
  }

  /** Dependents in the order of the sentence. */
  public int[] children(int i) {
    return children[i];
  }

  /** The first dependent by one of these relations, -1 where there is none. */
  public int child(int i, Relation... relations) {
    for (int c : children[i]) {
      for (Relation relation : relations) {
        if (relation(c) == relation) {
          return c;
        }
      }
    }
    return -1;
  }

  /** All dependents by one of these relations. */
  public List<Integer> all(int i, Relation... relations) {
    List<Integer> found = new ArrayList<>();
    for (int c : children[i]) {
      for (Relation relation : relations) {
        if (relation(c) == relation) {
          found.add(c);
          break;
        }
      }
    }
    return found;
  }

  /**
   * The word and what is co-ordinated with it, in order. Nouns set side by side by commas alone are
   * one thing told twice, not several.
   */
  public List<Integer> conjuncts(int i) {
    List<Integer> all = chain(i);
    boolean coordinated = all.stream().anyMatch(c -> child(c, COORDINATOR) >= 0);
    return coordinated || !noun(i) ? all : List.of(i);
  }

  private List<Integer> chain(int i) {
    List<Integer> found = new ArrayList<>();
    found.add(i);
    for (int c : children[i]) {
      if (relation(c) == CONJUNCT) {
        found.addAll(chain(c));
      }
    }
    return found;
  }

  /** The first of the chain of conjuncts that the word stands in. */
  public int firstConjunct(int i) {
    int first = i;
    while (relation(first) == CONJUNCT && head(first) >= 0) {
      first = head(first);
    }
    return first;
  }

  /**
   * The lower-case preposition of a nominal ("against", "according to"); empty where it has none.
   */
  public String preposition(int i) {
    StringBuilder found = new StringBuilder();
    for (int c : children[i]) {
      if (relation(c) == PREPOSITION && c < i) {
        if (!found.isEmpty()) {
          found.append(' ');
        }
        found.append(form(c));
        for (int f : children[c]) {
          if (relation(f) == FLAT) {
            found.append(' ').append(form(f));
          }
        }
      }
    }
    return found.toString();
  }

  /** Whether one word lies at or under another. */
  public boolean under(int word, int ancestor) {
    int at = word;
    while (at >= 0) {
      if (at == ancestor) {
        return true;
      }
      at = head(at);
    }
    return false;
  }

  /** The word's own characters. */
  public Span span(int i) {
    return new Span(words.get(i).start(), words.get(i).end());
  }

  /** From the first to the last word under this one. */
  public Span subtree(int i) {
    Span span = span(i);
    for (int c : children[i]) {
      span = span.upTo(subtree(c));
    }
    return span;
  }

  /**
   * The noun phrase of a head: determiner, numbers, adjectives, names and the head, and an "of"
   * phrase behind it, but no clause, apposition, conjunct or other preposition.
   */
  public Span phrase(int i) {
    Span span = span(i);
    for (int c : children[i]) {
      boolean of = relation(c) == NOMINAL && c > i && preposition(c).equals("of");
      if (of || !OUTSIDE_A_PHRASE.contains(relation(c))) {
        span = span.upTo(of ? phrase(c).upTo(span(c)) : subtree(c));
      }
    }
    return span;
  }

  /**
   * Whether a verb is passive: by its auxiliary, its passive subject, its agent, or as a bare
   * participle under a noun.
   */
  public boolean passive(int verb) {
    if (child(verb, PASSIVE_AUXILIARY, PASSIVE_SUBJECT, AGENT) >= 0) {
      return true;
    }
    if (relation(verb) == NOUN_CLAUSE
        && tag(verb).equals("VBD")
        && child(verb, OBJECT, SUBJECT) < 0) {
      return true;
    }
    if (!tag(verb).equals("VBN")) {
      return false;
    }
    if (relation(verb) == CONJUNCT && child(verb, AUXILIARY, SUBJECT) < 0) {
      return passive(firstConjunct(verb));
    }
    return (relation(verb) == NOUN_CLAUSE || relation(verb) == ADVERBIAL_CLAUSE)
        && child(verb, AUXILIARY, SUBJECT) < 0;
  }

  /** The words' forms, joined by spaces: for messages and traces. */
  @Override
  public String toString() {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      Word w = words.get(i);
      all.append(i)
          .append(' ')
          .append(w.form())
          .append('/')
          .append(w.tag())
          .append(' ')
          .append(w.relation().label());
      all.append("→").append(w.head()).append('\n');
    }
    return all.toString();
  }
}
