package org.casus.code;

import static org.casus.parser.Relation.*;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casus.actor.NounClass;
import org.casus.parse.Tree;

/**
 * Finds a frame's participants in a sentence: heads of noun phrases, each once, in the order of the
 * sentence.
 */
final class Roles {
  private final Sight sight;
  private final Tree tree;

  Roles(Sight sight) {
    this.sight = sight;
    this.tree = sight.tree();
  }

  /**
   * The fillers of the first source that has any.
   *
   * @param all of all sources, as a reciprocal frame wants
   * @param fixed words of the phrase itself, which fill no role
   * @param words those and what its conditions asked for: prepositions are looked for under them
   *     too
   */
  List<Integer> fill(
      List<Source> sources,
      boolean all,
      Kind kind,
      int trigger,
      List<Integer> fixed,
      List<Integer> words,
      SupportVerb support) {
    Set<Integer> found = new LinkedHashSet<>();
    for (Source source : sources) {
      for (int word :
          kind == Kind.NOUN
              ? ofNoun(source, trigger, words, support)
              : ofVerb(source, trigger, words)) {
        if (!fixed.contains(word)) {
          found.add(word);
        }
      }
      if (!all && !found.isEmpty()) {
        break;
      }
    }
    if (all && kind == Kind.NOUN && found.size() < 2) {
      found.addAll(hosts(trigger, support));
    }
    return List.copyOf(found);
  }

  /**
   * Who met, where only the verb says it: "joined the envoys in Bern for talks", "agreed in a phone
   * call with".
   */
  private List<Integer> hosts(int noun, SupportVerb support) {
    int at = tree.firstConjunct(noun);
    int verb = tree.head(at);
    boolean hangs = tree.is(at, OBLIQUE) || tree.is(at, OBJECT);
    if (verb < 0 || !hangs || !tree.verb(verb)) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>(sight.arguments().doers(verb));
    if (tree.is(at, OBLIQUE) && tree.preposition(at).equals("for")) {
      found.addAll(sight.arguments().objects(verb));
    }
    return found;
  }

  private List<Integer> ofVerb(Source source, int verb, List<Integer> words) {
    return switch (source.where()) {
      case SUBJECT -> tree.verb(verb) ? sight.arguments().doers(verb) : predicateSubject(verb);
      case OBJECT -> tree.verb(verb) ? sight.arguments().undergoers(verb) : predicateSubject(verb);
      case INDIRECT -> indirect(verb);
      case POSSESSOR -> ownersOfObjects(verb);
      case CLAUSE -> inClause(verb);
      case UNDERGONE -> List.of();
      case PREPOSITION -> prepositional(source.word(), verb, words);
    };
  }

  private List<Integer> ofNoun(Source source, int noun, List<Integer> words, SupportVerb support) {
    return switch (source.where()) {
      case SUBJECT ->
          support.how() == Match.Supported.SUBJECT
              ? sight.arguments().doers(support.verb())
              : List.of();
      case UNDERGONE ->
          support.how() == Match.Supported.UNDERGONE
              ? sight.arguments().subjects(support.verb())
              : List.of();
      case OBJECT -> support.verb() >= 0 ? sight.arguments().undergoers(support.verb()) : List.of();
      case INDIRECT -> support.verb() >= 0 ? indirect(support.verb()) : List.of();
      case POSSESSOR -> owners(noun);
      case CLAUSE -> inClause(noun);
      case PREPOSITION -> {
        List<Integer> own = located(source.word(), sight.arguments().with(noun, source.word()));
        if (own.isEmpty()) {
          for (int word : words) {
            own = own.isEmpty() ? sight.arguments().with(word, source.word()) : own;
          }
        }
        yield own.isEmpty() && support.verb() >= 0
            ? sight.arguments().with(support.verb(), source.word())
            : own;
      }
    };
  }

  private List<Integer> prepositional(String preposition, int verb, List<Integer> words) {
    List<Integer> own = sight.arguments().with(verb, preposition);
    for (int word : words) {
      if (own.isEmpty() && word != verb) {
        own = sight.arguments().with(word, preposition);
      }
    }
    if (own.isEmpty()) {
      for (int object : sight.arguments().objects(verb)) {
        if (own.isEmpty()) {
          own = sight.arguments().with(object, preposition);
        }
      }
    }
    if (own.isEmpty() && preposition.equals("to")) {
      return indirect(verb);
    }
    return own;
  }

  private static final Set<NounClass> NATIONS_AND_ARMS =
      Set.of(NounClass.STATE, NounClass.REBEL, NounClass.IGO, NounClass.PARTY);

  /** Modifiers that tell of what kind a deed is, not whose. */
  private static final Set<String> MANNERS =
      Set.of(
          "military",
          "political",
          "terrorist",
          "terror",
          "suicide",
          "humanitarian",
          "bilateral",
          "peace",
          "government",
          "security",
          "leadership",
          "cabinet",
          "ministerial",
          "presidential",
          "hostage",
          "prisoner",
          "refugee",
          "child",
          "human",
          "air",
          "ground",
          "mass",
          "group",
          "family");

  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "across", "inside", "outside", "around", "throughout", "within");

  private static final int NEAR = 7;

  /** Behind a locative preposition a town or country is where, not whom. */
  private List<Integer> located(String preposition, List<Integer> fillers) {
    return LOCATIVE.contains(preposition)
        ? fillers.stream()
            .filter(
                f ->
                    !sight.classes(f).contains(NounClass.PLACE)
                        && !sight.classes(f).contains(NounClass.STATE))
            .toList()
        : fillers;
  }

  /**
   * The nominal of a preposition that stands close behind an event noun but hangs elsewhere: "their
   * meeting this week with the envoy". Parsers get such attachments wrong more often than not.
   */
  private List<Integer> behind(int noun, String preposition) {
    for (int i = noun + 1; i < tree.size() && i <= noun + NEAR; i++) {
      if (tree.verb(i)
          || tree.tag(i).equals("IN")
              && LOCATIVE.contains(tree.form(i))
              && preposition.equals("of")) {
        return List.of();
      }
      if (tree.form(i).equals(preposition)
          && tree.is(i, PREPOSITION)
          && preposition.equals("with")) {
        int head = tree.head(i);
        return head > noun ? tree.conjuncts(head) : List.of();
      }
    }
    return List.of();
  }

  private List<Integer> indirect(int verb) {
    int indirect = tree.child(verb, INDIRECT_OBJECT);
    return indirect < 0 ? List.of() : tree.conjuncts(indirect);
  }

  /** The subject of an adjective or noun predicate, also of one in a relative clause. */
  private List<Integer> predicateSubject(int word) {
    return sight.arguments().subjects(word);
  }

  private List<Integer> ownersOfObjects(int verb) {
    List<Integer> found = new ArrayList<>();
    for (int object : sight.arguments().undergoers(verb)) {
      found.addAll(owners(object));
    }
    return found;
  }

  /** Subject of the clause that a verb or noun takes. */
  private List<Integer> inClause(int word) {
    for (int c : tree.children(word)) {
      if (tree.is(c, CLAUSE) || tree.is(c, OPEN_CLAUSE) || tree.is(c, NOUN_CLAUSE)) {
        int subject = tree.child(c, SUBJECT, PASSIVE_SUBJECT);
        if (subject >= 0) {
          return tree.conjuncts(subject);
        }
      }
    }
    return List.of();
  }

  /**
   * A demonym or a name before the noun does the deed; "bloody", "military" and "political" say
   * what it is like.
   */
  private boolean owns(int modifier) {
    Set<NounClass> classes = sight.classes(modifier);
    if (tree.tag(modifier).startsWith("JJ")) {
      return classes.stream().anyMatch(NATIONS_AND_ARMS::contains)
          && !MANNERS.contains(tree.form(modifier));
    }
    return classes.contains(NounClass.ACTOR) && !MANNERS.contains(tree.form(modifier))
        || classes.isEmpty() && !sight.actors().at(sight.index(), modifier).isEmpty();
  }

  /** "Israel's raid", "his visit", "the Israeli raid", "the army raid". */
  private List<Integer> owners(int noun) {
    List<Integer> found = new ArrayList<>();
    for (int c : tree.children(noun)) {
      switch (tree.relation(c)) {
        case POSSESSOR -> found.addAll(tree.conjuncts(c));
        case ADJECTIVE, COMPOUND -> {
          if (owns(c)) {
            found.addAll(tree.conjuncts(c));
          }
        }
        default -> {}
      }
    }
    return found;
  }
}
