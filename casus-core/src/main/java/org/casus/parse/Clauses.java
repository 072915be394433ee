package org.casus.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casus.parser.Relation;

/**
 * How the clauses of a sentence hang together: whether a time or a number told in one clause can be
 * that of a deed told in another. What is said hangs at one remove from the saying.
 */
public final class Clauses {
  private static final Map<String, Set<String>> VERBS = verbs();

  private final Tree tree;

  public Clauses(Tree tree) {
    this.tree = tree;
  }

  /** From close to distant. */
  public enum Link {
    NOMINAL,
    CONJUNCT,
    PARTICIPLE,
    OPEN,
    WHILE,
    PURPOSE,
    SUBCLAUSE,
    CONTENT,
    ATTRIBUTE,
    RELATIVE,
    AFTER,
    WISHED,
    SAID
  }

  /** Whether a word is a verb of saying: what it tells is at one remove. */
  public boolean saying(int word) {
    return word >= 0 && VERBS.getOrDefault("saying", Set.of()).contains(lemma(word));
  }

  /** Whether a verb says only that its subject or object took place. */
  public boolean happening(int word) {
    return word >= 0 && VERBS.getOrDefault("happening", Set.of()).contains(lemma(word));
  }

  /** Whether a word's relation makes it the head of a clause under another. */
  public boolean clause(int word) {
    return switch (tree.relation(word)) {
      case CLAUSE, OPEN_CLAUSE, ADVERBIAL_CLAUSE, NOUN_CLAUSE, RELATIVE_CLAUSE, PARATAXIS -> true;
      default -> false;
    };
  }

  /** The verb, or root, that a word's clause is built on. */
  public int predicate(int word) {
    int at = word;
    while (tree.head(at) >= 0 && !tree.verb(at) && !clause(at)) {
      at = tree.head(at);
    }
    return at;
  }

  /** The sentence's own head. */
  public int root() {
    int root = 0;
    while (tree.head(root) >= 0) {
      root = tree.head(root);
    }
    return root;
  }

  /** From one predicate to another: "same", "down" or "up" and the weakest link, or "apart". */
  public String chain(int from, int to) {
    if (from == to) {
      return "same";
    }
    if (tree.under(to, from)) {
      return "down " + weakest(to, from).name().toLowerCase(Locale.ROOT);
    }
    return tree.under(from, to)
        ? "up " + weakest(from, to).name().toLowerCase(Locale.ROOT)
        : "apart";
  }

  /** What a word is to the predicate of its clause: "nsubj", "obl in", "in obj" for inside one. */
  public String role(int word, int predicate) {
    int at = word;
    while (tree.head(at) >= 0 && tree.head(at) != predicate) {
      at = tree.head(at);
    }
    String label = tree.relation(at).label();
    String oblique = label.startsWith("obl") ? "obl " + tree.preposition(at) : label;
    return at == word ? oblique : "in " + oblique;
  }

  /** The link that holds least between a word and one above it. */
  public Link weakest(int below, int above) {
    Link weakest = Link.NOMINAL;
    for (int at = below; at >= 0 && at != above; at = tree.head(at)) {
      Link link = link(at);
      weakest = link.compareTo(weakest) > 0 ? link : weakest;
    }
    return weakest;
  }

  private Link link(int clause) {
    boolean said = saying(tree.head(clause));
    return switch (tree.relation(clause)) {
      case CONJUNCT -> tree.verb(clause) ? Link.CONJUNCT : Link.NOMINAL;
      case CLAUSE, PARATAXIS -> said ? Link.SAID : Link.CONTENT;
      case OPEN_CLAUSE -> said ? Link.WISHED : Link.OPEN;
      case NOUN_CLAUSE -> Link.ATTRIBUTE;
      case RELATIVE_CLAUSE -> Link.RELATIVE;
      case ADVERBIAL_CLAUSE -> adverbial(clause);
      default -> Link.NOMINAL;
    };
  }

  private Link adverbial(int clause) {
    int marker = tree.child(clause, Relation.MARKER);
    String word = marker < 0 ? "" : tree.form(marker);
    String tag = tree.tag(clause);
    return switch (word) {
      case "" -> tag.equals("VBG") || tag.equals("VBN") ? Link.PARTICIPLE : Link.SUBCLAUSE;
      case "as", "when", "while", "where" -> Link.WHILE;
      case "to" -> Link.PURPOSE;
      case "after", "before", "since", "until" -> Link.AFTER;
      default -> Link.SUBCLAUSE;
    };
  }

  private String lemma(int word) {
    return tree.lemma(word).toLowerCase(Locale.ROOT);
  }

  private static Map<String, Set<String>> verbs() {
    Map<String, Set<String>> verbs = new HashMap<>();
    try (InputStream in = Clauses.class.getResourceAsStream("verbs.tsv")) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: org/casus/parse/verbs.tsv");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(cells -> verbs.put(cells[0], Set.of(cells[1].split("\\|"))));
      return Map.copyOf(verbs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
