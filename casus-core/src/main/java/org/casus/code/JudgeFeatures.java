package org.casus.code;

import static org.casus.parser.Relation.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.actor.NounClass;
import org.casus.event.EventType;
import org.casus.event.When;
import org.casus.parse.Tree;

/**
 * What the judge looks at in a draft: its entry, its words and their neighbours, its place in the
 * tree, the classes of its participants, the claim. Each feature is a short readable word, shown by
 * {@code casus why}.
 */
final class JudgeFeatures {
  private final Sight sight;
  private final Tree tree;
  private final Draft draft;
  private final Match match;
  private final List<String> features = new ArrayList<>();

  private JudgeFeatures(Sight sight, Draft draft) {
    this.sight = sight;
    this.tree = sight.tree();
    this.draft = draft;
    this.match = draft.match();
  }

  /**
   * @param story what the whole story adds: its size, and which triggers came before
   */
  static List<String> of(Sight sight, Draft draft, StoryTraits story) {
    JudgeFeatures judged = new JudgeFeatures(sight, draft);
    judged.words();
    judged.tree();
    judged.roles();
    judged.claim();
    judged.features.addAll(story.features(sight, draft));
    return judged.features;
  }

  private void words() {
    int t = match.trigger();
    EventType type = match.entry().gives().type();
    String lemma = tree.lemma(t).toLowerCase(Locale.ROOT);
    add("bias");
    add("type=" + type);
    add("entry=" + match.entry().id());
    add("lemma=" + lemma + "/" + type);
    add("phrase=" + match.words().stream().map(w -> tree.lemma(w)).toList() + "/" + type);
    for (int d = 1; d <= 3; d++) {
      add("before" + (d == 1 ? 1 : 2) + "=" + form(t - d));
      add("after" + (d == 1 ? 1 : 2) + "=" + form(t + d));
    }
    add("lemma+before=" + lemma + "," + form(t - 1));
    add("lemma+after=" + lemma + "," + form(t + 1));
    String refusal = match.refusal().replaceAll(":.*", "");
    add("refused=" + refusal);
    add("refused=" + refusal + "/" + match.entry().id());
    add("refused=" + !match.granted() + "/" + lemma + "/" + type);
    add("tag=" + tree.tag(t) + "/" + match.entry().kind());
  }

  private void tree() {
    int t = match.trigger();
    EventType type = match.entry().gives().type();
    int head = tree.head(match.clause());
    String relation = tree.relation(match.clause()).label();
    add("relation=" + relation);
    add("relation=" + relation + "/" + type);
    add("head=" + (head < 0 ? "-" : tree.lemma(head).toLowerCase(Locale.ROOT)));
    add("head=" + (head < 0 ? "-" : tree.lemma(head).toLowerCase(Locale.ROOT)) + "/" + type);
    add("support=" + match.supported());
    add("preposition=" + tree.preposition(t) + "/" + match.entry().kind());
    for (int c : tree.children(t)) {
      switch (tree.relation(c)) {
        case DETERMINER, POSSESSOR, NUMBER, COPULA, AUXILIARY, MARKER, ADVERB ->
            add("with=" + tree.form(c));
        case OBJECT, PASSIVE_SUBJECT ->
            add("object=" + tree.lemma(c).toLowerCase(Locale.ROOT) + "/" + type);
        case SUBJECT -> add("subject=" + tree.lemma(c).toLowerCase(Locale.ROOT) + "/" + type);
        case ADJECTIVE, COMPOUND -> add("modifier=" + tree.lemma(c).toLowerCase(Locale.ROOT));
        case OBLIQUE, NOMINAL -> add("under=" + tree.preposition(c) + "/" + type);
        default -> add("child=" + tree.relation(c).label());
      }
    }
    boolean definite =
        form(t - 1).equals("the") || form(t - 1).equals("this") || form(t - 1).equals("that");
    if (match.entry().kind() == Kind.NOUN
        && definite
        && match.actors().isEmpty()
        && match.recipients().isEmpty()) {
      add("points back");
    }
  }

  private void roles() {
    EventType type = match.entry().gives().type();
    role("actor", match.actors(), type);
    role("recipient", match.recipients(), type);
    add(
        "actors="
            + Math.min(2, draft.actors().size())
            + ",recipients="
            + Math.min(2, draft.recipients().size()));
    add(
        type
            + ",actors="
            + Math.min(1, draft.actors().size())
            + ",recipients="
            + Math.min(1, draft.recipients().size()));
    boolean country = draft.actors().stream().anyMatch(a -> a.country().isPresent());
    boolean other = draft.recipients().stream().anyMatch(a -> a.country().isPresent());
    add("countries=" + country + "," + other);
    add("date=" + !(draft.date() instanceof When.Unsaid));
    add("place=" + draft.location().map(l -> Math.min(l.precision(), 4)).orElse(0));
    add("toll=" + !draft.casualties().isEmpty());
  }

  private void role(String role, List<Integer> heads, EventType type) {
    if (heads.isEmpty()) {
      add(role + "=none/" + type);
      return;
    }
    int head = heads.get(0);
    add(role + " lemma=" + tree.lemma(head).toLowerCase(Locale.ROOT));
    Set<NounClass> classes = sight.classes(head);
    if (classes.isEmpty()) {
      add(role + "=unknown/" + type);
    }
    for (NounClass nounClass : classes) {
      add(role + "=" + nounClass + "/" + type);
      add(role + "=" + nounClass);
    }
  }

  private void claim() {
    EventType type = match.entry().gives().type();
    add("modality=" + draft.modality());
    add("modality=" + draft.modality() + "/" + type);
    add("polarity=" + draft.polarity());
    add("voices=" + Math.min(2, draft.attribution().size()));
    add("historical=" + draft.claim().historical());
  }

  private String form(int i) {
    return i < 0 ? "^" : i >= tree.size() ? "$" : number(tree.form(i));
  }

  private static String number(String form) {
    return !form.isEmpty() && Character.isDigit(form.charAt(0)) ? "0" : form;
  }

  private void add(String feature) {
    features.add(feature);
  }
}
