package org.casus.place;

import static org.casus.parser.Relation.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.parse.Tree;
import org.casus.parser.Relation;

/**
 * What speaks for and against a place name being the place of a trigger's event: how the two hang
 * together in the tree, the words between them, the preposition, and the other names. Trees err, so
 * no sign decides alone.
 */
final class EventSigns {
  private static final int LONGEST = 4;
  private static final Set<Relation> OF_NAMES = Set.of(COMPOUND, FLAT);
  private static final Set<Relation> CLAUSES =
      Set.of(
          CLAUSE,
          OPEN_CLAUSE,
          ADVERBIAL_CLAUSE,
          NOUN_CLAUSE,
          RELATIVE_CLAUSE,
          PARATAXIS,
          CLAUSAL_SUBJECT);

  /**
   * A place name in the trigger's sentence, or a noun that points back at one.
   *
   * @param to the name pointed at; the name itself where it is one
   * @param head the token that heads it
   * @param holds whether it only says where the name beside it lies: "France" of "Paris, France"
   */
  record Name(Toponym toponym, Toponym to, PlaceKind kind, int head, boolean holds, boolean held) {
    /** Whether it is a definite noun for a place named before. */
    boolean pointsBack() {
      return toponym != to;
    }

    int first() {
      return toponym.firstToken();
    }

    int last() {
      return toponym.lastToken();
    }
  }

  private final Tree tree;
  private final List<Name> names;

  private final Deeds deeds;

  EventSigns(Tree tree, List<Name> names, Deeds deeds) {
    this.deeds = deeds;
    this.tree = tree;
    this.names = names;
  }

  /** The token of a stretch that hangs on one outside of it. */
  static int head(Tree tree, int first, int last) {
    for (int i = last; i >= first; i--) {
      int head = tree.head(i);
      if (head < first || head > last) {
        return i;
      }
    }
    return last;
  }

  /** What speaks for the event having no place in its sentence. */
  void none(int trigger, Signs to) {
    to.add("none");
    to.add("none, verb: " + tree.lemma(trigger));
    for (String deed : deeds.of(tree.lemma(trigger))) {
      to.add("none, deed: " + deed);
      to.add("none, deed: " + deed + " " + tree.tag(trigger));
    }
    to.add("none, tag " + tree.tag(trigger));
    to.add("none, hangs by " + tree.relation(trigger).label());
    to.add("none, names=" + Math.min(4, names.stream().filter(n -> !n.pointsBack()).count()));
    int head = tree.head(trigger);
    if (head >= 0) {
      to.add("none, under: " + tree.lemma(head));
    }
  }

  /** What speaks for a name. */
  void place(int trigger, int number, Signs to) {
    Name name = names.get(number);
    int head = name.head();
    String preposition = before(name);
    List<Integer> up = ancestors(head);
    List<Integer> down = ancestors(trigger);
    int meeting = up.stream().filter(down::contains).findFirst().orElse(-1);
    path(trigger, name, preposition, up, down, meeting, to);
    String kind = kind(name.kind());
    to.add("kind " + kind);
    to.add(preposition + " + " + kind);
    to.add("preposition " + preposition);
    if (name.pointsBack()) {
      to.add("points back");
      to.add(
          "points back, sentences="
              + Math.min(3, name.toponym().sentence() - name.to().sentence()));
    }
    to.add("holds another", name.holds());
    to.add("held by another", name.held());
    for (Name other : names) {
      if (other != name) {
        to.add("under another name", other.head() != head && up.contains(other.head()));
        to.add("over another name", other.head() != head && ancestors(other.head()).contains(head));
        to.add(
            "beside another name",
            other.head() == head || tree.head(other.head()) == tree.head(head));
      }
    }
    neighbours(name, to);
    distance(trigger, number, to);
  }

  private void path(
      int trigger,
      Name name,
      String preposition,
      List<Integer> up,
      List<Integer> down,
      int meeting,
      Signs to) {
    if (meeting < 0) {
      to.add("no path");
      return;
    }
    List<String> rising = new ArrayList<>();
    int clauses = 0;
    for (int i : up) {
      if (i == meeting) {
        break;
      }
      rising.add(tree.relation(i).label());
      clauses += CLAUSES.contains(tree.relation(i)) ? 1 : 0;
    }
    List<String> falling = new ArrayList<>();
    for (int i : down) {
      if (i == meeting) {
        break;
      }
      falling.add(tree.relation(i).label());
      clauses += CLAUSES.contains(tree.relation(i)) ? 1 : 0;
    }
    String last = rising.isEmpty() ? "" : rising.get(rising.size() - 1);
    String rise = joined(rising);
    String fall = joined(falling);
    String with = preposition.isEmpty() ? "" : " " + preposition;
    to.add("path " + rise + "/" + fall);
    to.add("path" + with + " " + rise + "/" + fall);
    to.add("up " + rise);
    to.add("down " + fall);
    to.add("up" + with + " " + last + (meeting == trigger ? " on the trigger" : ""));
    for (String deed : deeds.of(tree.lemma(trigger))) {
      to.add("deed " + deed + " " + rise + "/" + fall);
      to.add("deed " + deed + with + " " + last + (meeting == trigger ? " on the trigger" : ""));
      to.add(
          "deed "
              + deed
              + with
              + ", steps="
              + Math.min(3, rising.size())
              + "/"
              + Math.min(2, falling.size()));
      to.add("deed " + deed + ", clauses=" + Math.min(2, clauses));
    }
    to.add("steps up=" + Math.min(5, rising.size()));
    to.add("steps down=" + Math.min(5, falling.size()));
    to.add("clauses=" + Math.min(3, clauses));
    to.add("trigger above", meeting == trigger);
    if (meeting == trigger && rising.size() == 1) {
      to.add("verb " + tree.lemma(trigger) + " " + rising.get(0));
      to.add("verb " + tree.lemma(trigger) + with + " " + rising.get(0));
    }
    int under = tree.head(name.head());
    if (under >= 0) {
      String how = tree.relation(name.head()).label();
      to.add("under " + tree.tag(under).charAt(0) + " by " + how);
      if (under != trigger) {
        to.add("under " + tree.lemma(under) + " by " + how);
        if (rising.size() > 1) {
          to.add(
              "noun by "
                  + rising.get(1)
                  + with
                  + " "
                  + how
                  + (meeting == trigger && rising.size() == 2 ? " of the trigger" : ""));
        }
      } else if (tree.noun(trigger)) {
        to.add("noun trigger" + with + " " + how);
      }
    }
  }

  private void neighbours(Name name, Signs to) {
    int before = name.first() - 1;
    int behind = name.last() + 1;
    if (before >= 0) {
      to.add("word before: " + tree.form(before));
    } else {
      to.add("opens the sentence");
    }
    if (behind < tree.size()) {
      String form = tree.form(behind);
      to.add("word behind: " + (form.matches("\\d+") ? "figure" : form));
      to.add("tag behind: " + tree.tag(behind));
      if (tree.noun(behind) && behind + 1 < tree.size() && tree.noun(behind + 1)) {
        to.add("two nouns behind");
      }
    }
  }

  private void distance(int trigger, int number, Signs to) {
    Name name = names.get(number);
    boolean after = name.first() > trigger;
    int from = after ? trigger + 1 : name.last() + 1;
    int until = after ? name.first() : trigger;
    int verbs = 0;
    int commas = 0;
    for (int i = from; i < until; i++) {
      verbs += tree.verb(i) ? 1 : 0;
      commas += tree.word(i).form().equals(",") || tree.word(i).form().equals(";") ? 1 : 0;
    }
    int between = Math.max(0, until - from);
    int steps =
        between < 2
            ? between
            : between < 4 ? 3 : between < 7 ? 6 : between < 12 ? 11 : between < 20 ? 19 : 20;
    String side = after ? "after" : "before";
    to.add(side);
    to.add(side + ", words between=" + steps);
    to.add(side + ", verbs between=" + Math.min(3, verbs));
    to.add(side + ", commas between=" + Math.min(2, commas));
    int nearer = 0;
    int alike = 0;
    int finer = 0;
    for (int i = 0; i < names.size(); i++) {
      Name other = names.get(i);
      if (i == number || other.holds() || other.pointsBack()) {
        continue;
      }
      boolean otherAfter = other.first() > trigger;
      int otherBetween = otherAfter ? other.first() - trigger : trigger - other.last();
      nearer += otherBetween - 1 < between ? 1 : 0;
      alike += otherAfter == after && otherBetween - 1 < between ? 1 : 0;
      finer += other.kind().precision() < name.kind().precision() ? 1 : 0;
    }
    to.add("nearer names=" + Math.min(2, nearer));
    to.add("nearer names " + side + "=" + Math.min(2, alike));
    to.add("finer names=" + Math.min(2, finer));
    to.add("the only name", names.size() == 1);
    if (name.first() <= trigger && trigger <= name.last()) {
      to.add("the trigger itself");
    }
  }

  /**
   * The word that puts the name into its place: its preposition, through directions and nouns
   * before it.
   */
  private String before(Name name) {
    String own = tree.preposition(name.head());
    if (!own.isEmpty()) {
      return own;
    }
    int head = tree.head(name.head());
    Relation relation = tree.relation(name.head());
    if (head >= 0
        && (OF_NAMES.contains(relation)
            || relation == APPOSITION
            || relation == CONJUNCT
            || relation == POSSESSOR)) {
      String of = tree.preposition(head);
      return of.isEmpty() ? "" : of + "*";
    }
    return "";
  }

  private static String kind(PlaceKind kind) {
    return kind.town() ? "town" : kind.toString().toLowerCase(java.util.Locale.ROOT);
  }

  private List<Integer> ancestors(int token) {
    List<Integer> found = new ArrayList<>();
    int at = token;
    while (at >= 0 && found.size() <= tree.size()) {
      found.add(at);
      at = tree.head(at);
    }
    return found;
  }

  private static String joined(List<String> labels) {
    List<String> shown =
        labels.size() > LONGEST ? new ArrayList<>(labels.subList(0, LONGEST)) : labels;
    return String.join("<", shown) + (labels.size() > LONGEST ? "…" : "");
  }
}
