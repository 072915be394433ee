package org.casus.count;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.count.HarmWords.Sense;
import org.casus.event.Casualty;
import org.casus.event.CasualtyKind;
import org.casus.parse.Arguments;
import org.casus.parse.Tree;
import org.casus.parser.Relation;
import org.casus.text.Span;

/** The people whom a sentence's words of harm count, read through its tree. */
final class Victims {
  private static final int TOLL_WINDOW = 14;
  private static final Set<String> OR = Set.of("or", "and", "/");

  private final int sentence;
  private final Tree tree;
  private final Arguments arguments;
  private final HarmWords harms;
  private final Phrases phrases;
  private final Neighbours neighbours;
  private final List<Count> found = new ArrayList<>();

  Victims(int sentence, Tree tree, HarmWords harms, Amounts amounts, People people) {
    this.sentence = sentence;
    this.tree = tree;
    this.arguments = new Arguments(tree);
    this.harms = harms;
    this.phrases = new Phrases(tree, amounts, people);
    this.neighbours = new Neighbours(tree);
  }

  List<Count> all() {
    for (int i = 0; i < tree.size(); i++) {
      for (Sense sense : harms.senses(tree.form(i))) {
        read(i, sense);
      }
    }
    return List.copyOf(found);
  }

  private void read(int harm, Sense sense) {
    CasualtyKind kind = together(harm, sense.kind());
    boolean one = kind != CasualtyKind.CROWD && kind != CasualtyKind.DISPLACED;
    boolean person = sense.with().equals("person");
    if (!sense.with().isEmpty() && !person && !neighbours.near(harm, sense.with())) {
      return;
    }
    switch (sense.role()) {
      case DOES -> {
        if (tree.verb(harm) && !merely(harm)) {
          List<Integer> whom = new ArrayList<>(undergoers(harm, one));
          whom.removeIf(w -> person && !phrases.people(w));
          add(kind, harm, whom, one);
        }
      }
      case BEFALLS -> {
        if (tree.verb(harm)) {
          add(kind, harm, sufferers(harm, arguments.subjects(harm), one), one);
        }
      }
      case STATE -> {
        if (!tree.verb(harm) || tree.is(harm, Relation.ADJECTIVE)) {
          add(kind, harm, bearers(harm), false);
        }
      }
      case DEED -> {
        if (tree.noun(harm)) {
          add(kind, harm, kind == CasualtyKind.CROWD ? crowd(harm) : whom(harm), one);
        }
      }
      case COUNTED -> counted(kind, harm);
      case TOLL -> toll(kind, harm);
    }
  }

  /** Wanted, feared or denied: "to kill two guards", "did not kill". */
  private boolean merely(int verb) {
    return tree.tag(verb).equals("VB") || tree.child(verb, Relation.NEGATION) >= 0;
  }

  /** Whose death, the killing of whom. */
  private List<Integer> whom(int deed) {
    List<Integer> whom = new ArrayList<>(arguments.with(deed, "of"));
    int owner = tree.child(deed, Relation.POSSESSOR);
    if (owner >= 0) {
      whom.add(owner);
    }
    if (whom.isEmpty() && deed + 1 < tree.size() && tree.form(deed + 1).equals("of")) {
      whom.addAll(neighbours.behind(deed + 1));
    }
    return whom;
  }

  /** "A protest by 20 workers", "20 workers staged a protest". */
  private List<Integer> crowd(int deed) {
    List<Integer> who = new ArrayList<>(arguments.with(deed, "of"));
    who.addAll(arguments.with(deed, "by"));
    int verb = tree.head(deed);
    if (verb >= 0
        && tree.verb(verb)
        && (tree.is(deed, Relation.OBJECT) || tree.is(deed, Relation.OBLIQUE))) {
      who.addAll(arguments.subjects(verb));
    }
    return who;
  }

  /** Dead and hurt in one number: "killed or wounded 20". */
  private CasualtyKind together(int harm, CasualtyKind kind) {
    boolean first =
        harm + 2 < tree.size() && OR.contains(tree.form(harm + 1)) && other(harm + 2, kind);
    boolean second = harm >= 2 && OR.contains(tree.form(harm - 1)) && other(harm - 2, kind);
    return first || second ? CasualtyKind.CASUALTIES : kind;
  }

  private boolean other(int word, CasualtyKind kind) {
    CasualtyKind wanted =
        kind == CasualtyKind.KILLED
            ? CasualtyKind.INJURED
            : kind == CasualtyKind.INJURED ? CasualtyKind.KILLED : CasualtyKind.CROWD;
    return wanted != CasualtyKind.CROWD
        && harms.senses(tree.form(word)).stream().anyMatch(s -> s.kind() == wanted);
  }

  private List<Integer> undergoers(int verb, boolean one) {
    if (tree.is(verb, Relation.ADJECTIVE) && tree.head(verb) >= 0) {
      return List.of(tree.head(verb));
    }
    boolean participle = tree.tag(verb).equals("VBN") || tree.tag(verb).equals("VBD");
    List<Integer> whom = arguments.undergoers(verb);
    boolean passive = tree.passive(verb) || (participle && arguments.objects(verb).isEmpty());
    if (!passive) {
      return numbered(whom) ? whom : better(neighbours.behind(verb), whom);
    }
    List<Integer> subjects = whom.isEmpty() ? arguments.subjects(verb) : whom;
    if (subjects.isEmpty() && tree.is(verb, Relation.NOUN_CLAUSE) && tree.head(verb) >= 0) {
      subjects = List.of(tree.head(verb));
    }
    return sufferers(verb, subjects, one);
  }

  /** The subjects, unless a number of its own stands right before the verb. */
  private List<Integer> sufferers(int verb, List<Integer> subjects, boolean one) {
    int before = neighbours.before(verb);
    if (before < 0 || subjects.contains(before)) {
      return subjects;
    }
    boolean number = phrases.of(before, false).isPresent();
    boolean single = one && !numbered(subjects) && phrases.of(before, true).isPresent();
    return number || single ? tree.conjuncts(before) : subjects;
  }

  private boolean numbered(List<Integer> heads) {
    return heads.stream().anyMatch(h -> phrases.of(h, false).isPresent());
  }

  private List<Integer> better(List<Integer> near, List<Integer> told) {
    return numbered(near) || told.isEmpty() ? near : told;
  }

  /** Who is dead, hurt or missing: "20 dead", "left 20 dead", "20 are dead". */
  private List<Integer> bearers(int state) {
    if (tree.child(state, Relation.NUMBER) >= 0) {
      return List.of(state);
    }
    if (tree.is(state, Relation.ADJECTIVE)) {
      return List.of(tree.head(state));
    }
    List<Integer> subjects = arguments.subjects(state);
    if (!subjects.isEmpty()) {
      return subjects;
    }
    int before = state - 1;
    boolean number = before >= 0 && (tree.tag(before).equals("CD") || tree.noun(before));
    return number ? List.of(before) : List.of();
  }

  private void counted(CasualtyKind kind, int noun) {
    if (tree.verb(noun)) {
      return;
    }
    phrases
        .of(noun, false)
        .ifPresent(
            amount -> {
              boolean none = amount.best().isPresent() && amount.best().getAsInt() == 0;
              CasualtyKind counted =
                  none && kind == CasualtyKind.CASUALTIES ? CasualtyKind.KILLED : kind;
              add(counted, noun, noun, amount);
            });
  }

  /** "The death toll rose to 20", "the number of dead reached 20". */
  private void toll(CasualtyKind kind, int toll) {
    boolean death = toll > 0 && tree.form(toll - 1).equals("death");
    boolean number =
        toll > 1 && tree.form(toll - 1).equals("of") && tree.form(toll - 2).equals("number");
    if (!death && !number && !tree.form(toll).equals("toll")) {
      return;
    }
    for (int i = toll + 1; i < tree.size() && i < toll + TOLL_WINDOW; i++) {
      boolean former = tree.form(i - 1).equals("from");
      Optional<Amount> amount = former ? Optional.empty() : phrases.number(i);
      if (amount.isPresent()) {
        add(kind, toll, amount.get().last(), amount.get());
        return;
      }
    }
  }

  /** "Four members of the guard and a woman": the woman is joined to the members, not the guard. */
  private List<Integer> withJoined(List<Integer> whom) {
    Set<Integer> all = new LinkedHashSet<>(whom);
    for (int head : whom) {
      for (int inner : tree.children(head)) {
        if (tree.is(inner, Relation.NOMINAL)) {
          List<Integer> joined = tree.conjuncts(inner);
          joined.stream()
              .skip(1)
              .filter(j -> phrases.of(j, false).isPresent() || phrases.indefinite(j))
              .forEach(all::add);
        }
      }
    }
    return List.copyOf(all);
  }

  private void add(CasualtyKind kind, int harm, List<Integer> told, boolean one) {
    List<Integer> singles = new ArrayList<>();
    List<Integer> whom = withJoined(told);
    for (int head : whom) {
      Optional<Amount> amount = head == harm ? phrases.of(head, false) : phrases.of(head, one);
      if (amount.isEmpty()) {
        continue;
      }
      boolean single = amount.get().first() == head && amount.get().best().orElse(0) == 1;
      if (single) {
        singles.add(head);
      } else {
        add(kind, harm, head, amount.get());
      }
    }
    if (!singles.isEmpty()) {
      int first = singles.get(0);
      add(
          kind,
          harm,
          first,
          Amount.exactly(first, singles.get(singles.size() - 1), singles.size()));
    }
  }

  private void add(CasualtyKind kind, int harm, int head, Amount amount) {
    Span span = phrases.span(amount, head);
    boolean told =
        found.stream().map(Count::casualty).anyMatch(c -> c.kind() == kind && c.span().meets(span));
    if (!told) {
      String who = phrases.attacker(head) ? Casualty.ATTACKERS : Casualty.VICTIMS;
      Casualty casualty = new Casualty(kind, amount.low(), amount.best(), amount.high(), who, span);
      found.add(new Count(casualty, sentence, harm, head));
    }
  }
}
