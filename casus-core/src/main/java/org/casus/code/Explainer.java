package org.casus.code;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casus.parse.Tree;

/** Tells in words how a draft came about. */
final class Explainer {
  private final StoryReading reading;
  private final Matcher matcher;

  Explainer(StoryReading reading, Matcher matcher) {
    this.reading = reading;
    this.matcher = matcher;
  }

  Explanation explain(String id, Draft draft) {
    int s = draft.sentence();
    Tree tree = reading.story().tree(s);
    Match match = draft.match();
    List<Explanation.Line> lines = new ArrayList<>();
    String words =
        match.words().stream().map(w -> tree.word(w).form()).collect(Collectors.joining(" "));
    Entry entry = match.entry();
    lines.add(
        line(
            "type",
            "%s%s by entry %s at \"%s\" (CAMEO %s)"
                .formatted(
                    entry.gives().type(),
                    draft.mode().map(m -> "/" + m).orElse(""),
                    entry.id(),
                    words,
                    entry.gives().cameo())));
    lines.add(line("tree", path(tree, match.trigger())));
    if (match.support() >= 0) {
      lines.add(
          line(
              "tree",
              "leans on the verb \""
                  + tree.word(match.support()).form()
                  + "\": "
                  + match.supported()));
    }
    role("actors", s, match.actors(), lines);
    role("recipients", s, match.recipients(), lines);
    for (String why : draft.claim().why()) {
      lines.add(line("claim", why));
    }
    lines.add(line("date", reading.times().why(s, match.trigger())));
    lines.add(line("location", reading.places().why(s, match.trigger())));
    lines.add(line("casualties", reading.counts().why(s, match.trigger())));
    if (draft.within() >= 0) {
      lines.add(line("within", "what \"" + tree.word(draft.within()).form() + "\" is about"));
    }
    for (String rejected : matcher.rejected(Sight.of(s, tree, reading.actors()), match.trigger())) {
      lines.add(line("rejected", rejected));
    }
    return new Explanation(id, lines.stream().filter(l -> !l.reason().isBlank()).toList());
  }

  private void role(String field, int sentence, List<Integer> heads, List<Explanation.Line> lines) {
    Tree tree = reading.story().tree(sentence);
    for (int head : heads) {
      String why = reading.actors().why(sentence, head);
      lines.add(
          line(
              field,
              "\""
                  + tree.word(head).form()
                  + "\", "
                  + tree.relation(head).label()
                  + " of \""
                  + headForm(tree, head)
                  + "\""
                  + (why.isBlank() ? "" : ": " + why)));
    }
  }

  private static String headForm(Tree tree, int i) {
    return tree.head(i) < 0 ? "the sentence" : tree.word(tree.head(i)).form();
  }

  /** From the trigger up to the root. */
  private static String path(Tree tree, int trigger) {
    StringBuilder path = new StringBuilder(tree.word(trigger).form());
    int at = trigger;
    while (tree.head(at) >= 0) {
      path.append(" ←").append(tree.relation(at).label()).append("— ");
      at = tree.head(at);
      path.append(tree.word(at).form());
    }
    return path.toString();
  }

  private static Explanation.Line line(String field, String reason) {
    return new Explanation.Line(field, reason);
  }
}
