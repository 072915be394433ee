package org.casus.actor;

import java.util.ArrayList;
import java.util.List;
import org.casus.actor.Found.Shape;

/** Finds names in a sentence's words, by the registry first and by their shape else. */
final class NameFinder {
  private static final int LONGEST = 9;
  private final Registry registry;

  NameFinder(Registry registry) {
    this.registry = registry;
  }

  List<Found> find(Words words) {
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      if (!starts(words, i)) {
        i++;
        continue;
      }
      Found name = known(words, i);
      int agent = agentEnd(words, i);
      boolean misread = name.end() == i + 1 && personBehind(words, i, name);
      boolean has = name.end() > i && !misread;
      if (has && (name.end() > agent || (name.end() == agent && sure(name)))) {
        name = extended(words, name);
        found.add(name);
        i = name.end();
      } else if (agent > i && !misread) {
        i = agent;
      } else {
        Found shape = shape(words, i);
        if (shape.end() > i) {
          found.add(shape);
        }
        i = Math.max(i + 1, shape.end());
      }
    }
    return found;
  }

  /** Whether a name stands although its words are an agent noun as well. */
  private static boolean sure(Found name) {
    return name.end() - name.begin() > 1 || name.kind("CDK") || name.entries().get(0).hand();
  }

  /** "Jam Kamal Khan Alyani" of whom the registry knows the first three names. */
  private Found extended(Words words, Found name) {
    int next = name.end();
    boolean longer =
        name.kind("H")
            && next - name.begin() > 1
            && next < words.size()
            && !words.shouting()
            && !words.headline()
            && words.capital(next)
            && Character.isLetter(words.form(next).charAt(0))
            && !words.upper(next)
            && !Function.word(words.folded(next))
            && !Function.CALENDAR.contains(words.folded(next))
            && agentEnd(words, next) == next
            && registry.named(words.folded(next)).isEmpty()
            && registry.nouns().of(words.folded(next)).isEmpty();
    return longer ? new Found(name.begin(), next + 1, name.entries(), name.shape()) : name;
  }

  private static boolean starts(Words words, int i) {
    if (words.capital(i)) {
      return !words.punctuation(i);
    }
    String form = words.form(i);
    int hyphen = form.indexOf('-');
    if (hyphen > 0 && hyphen < 4 && hyphen + 1 < form.length()) {
      return Character.isUpperCase(form.charAt(hyphen + 1));
    }
    return (words.is(i, "al") || words.is(i, "el"))
        && i + 1 < words.size()
        && (words.capital(i + 1) || words.form(i + 1).equals("-"));
  }

  /** The longest name of the registry that starts here; empty where none does. */
  private Found known(Words words, int i) {
    Found best = new Found(i, i, List.of(), Shape.KNOWN);
    Key key = new Key(registry, words);
    boolean person = true;
    for (int n = 1; n <= LONGEST && i + n <= words.size(); n++) {
      int j = i + n - 1;
      String word = words.folded(j);
      boolean hyphen = word.isEmpty() && words.form(j).equals("-");
      if ((word.isEmpty() && !hyphen) || words.possessive(j)) {
        break;
      }
      boolean capital = words.capital(j) || words.form(j).indexOf('-') > 0;
      boolean joins = capital || hyphen || Function.JOINERS.contains(word) || registry.hasOwn();
      if (n > 1 && !joins) {
        break;
      }
      person &= capital || hyphen || Function.PARTICLES.contains(word);
      if (hyphen) {
        continue;
      }
      key.add(j);
      List<Entry> entries = key.named();
      if (!entries.isEmpty() && (key.words() > 1 || single(words, i, word, entries))) {
        best = new Found(i, j + 1, entries, Shape.KNOWN);
      } else if (person && key.words() > 1 && words.capital(j)) {
        entries = key.persons();
        if (!entries.isEmpty() && !allAgents(words, i, j + 1)) {
          best = new Found(i, j + 1, entries, Shape.KNOWN);
        }
      }
    }
    return best;
  }

  private boolean allAgents(Words words, int from, int to) {
    return registry.agents().of(words.folded(from, to)).isPresent();
  }

  /** Whether a single word may be the name that the registry has. */
  private boolean single(Words words, int i, String name, List<Entry> entries) {
    int bits = registry.bits(name);
    boolean land = "CDK".indexOf(entries.get(0).kind()) >= 0;
    boolean upper = words.upper(i) || words.form(i).indexOf('.') > 0;
    if (Function.word(name) || Function.CALENDAR.contains(name)) {
      boolean clear = words.form(i).indexOf('.') > 0 || (upper && !words.shouting());
      return clear && (bits & RegistryTable.UPPER) != 0;
    }
    if ((bits & RegistryTable.UPPER) != 0 && !upper) {
      return entries.get(0).hand() && name.length() > 3 && (bits & RegistryTable.COMMON) == 0;
    }
    if ((bits & RegistryTable.COMMON) != 0) {
      return land || (entries.get(0).hand() && (i > 0 || upper) && !words.shouting());
    }
    return land || entries.get(0).hand() || name.length() > 3 || upper;
  }

  /** "Jordan Smith", "Israel Katz": a given name before another capital is no country. */
  private boolean personBehind(Words words, int i, Found name) {
    if (!name.kind("CKP") || i + 1 >= words.size() || words.shouting()) {
      return false;
    }
    String next = words.folded(i + 1);
    boolean given = registry.given().has(words.folded(i));
    boolean titled = i > 0 && Function.HONORIFICS.contains(words.folded(i - 1));
    return words.capital(i + 1)
        && !words.punctuation(i + 1)
        && !Character.isDigit(words.form(i + 1).charAt(0))
        && (given || titled)
        && agentEnd(words, i + 1) == i + 1
        && !Function.CALENDAR.contains(next)
        && registry.named(next).isEmpty();
  }

  /** After the longest agent phrase that starts here; the start itself where there is none. */
  int agentEnd(Words words, int i) {
    if (words.punctuation(i) || words.possessive(i)) {
      return i;
    }
    String first = words.folded(i);
    int end = registry.agents().of(first).isPresent() ? i + 1 : i;
    int longest = Math.min(words.size(), i + registry.agents().longest(first));
    for (int j = i + 1; j < longest && !words.punctuation(j) && !words.possessive(j); j++) {
      if (registry.agents().of(words.folded(i, j + 1)).isPresent()) {
        end = j + 1;
      }
    }
    return end;
  }

  /** A run of capitals that the registry does not know. */
  private Found shape(Words words, int i) {
    String first = words.folded(i);
    boolean titled =
        i > 0 && (Function.HONORIFICS.contains(words.folded(i - 1)) || titleBefore(words, i));
    boolean given = registry.given().has(first);
    if (Character.isDigit(words.form(i).charAt(0))
        || compound(words.form(i))
        || Function.word(first)
        || Function.CALENDAR.contains(first)
        || Function.HONORIFICS.contains(first)) {
      return new Found(i, i, List.of(), Shape.OTHER);
    }
    if (words.shouting() && !given && !titled) {
      return new Found(i, i, List.of(), Shape.OTHER);
    }
    int end = i + 1;
    while (end < words.size() && joins(words, i, end, given || titled)) {
      end++;
    }
    while (end > i + 1 && !words.capital(end - 1)) {
      end--;
    }
    boolean person = titled || (given && end > i + 1);
    if (words.headline() && !person) {
      boolean common = !registry.nouns().of(AgentNouns.singular(first)).isEmpty();
      return new Found(i, common || sentenceStart(words, i) ? i : i + 1, List.of(), Shape.OTHER);
    }
    if (end == i + 1 && !titled && sentenceStart(words, i)) {
      boolean odd =
          registry.nouns().of(first).isEmpty()
              && first.length() > 3
              && !first.endsWith("ing")
              && !first.endsWith("ly")
              && !first.endsWith("ed");
      if (!odd || first.isEmpty()) {
        return new Found(i, i, List.of(), Shape.OTHER);
      }
    }
    return new Found(i, end, List.of(), person ? Shape.PERSON : Shape.OTHER);
  }

  private boolean joins(Words words, int i, int end, boolean person) {
    String word = words.folded(end);
    if (words.possessive(end)) {
      return false;
    }
    if (word.isEmpty()) {
      return false;
    }
    if (words.shouting()) {
      return end - i < 3
          && !Function.word(word)
          && registry.nouns().of(word).isEmpty()
          && registry.agents().of(word).isEmpty()
          && registry.named(word).isEmpty()
          && !word.endsWith("ed");
    }
    if (!words.capital(end)) {
      return (Function.PARTICLES.contains(word)
              && end + 1 < words.size()
              && words.capital(end + 1)
              && !words.punctuation(end + 1))
          || words.form(end).startsWith("al-")
          || words.form(end).startsWith("el-");
    }
    if (Character.isDigit(words.form(end).charAt(0)) || Function.CALENDAR.contains(word)) {
      return false;
    }
    if (person && end == i + 1) {
      return true;
    }
    if (words.headline()) {
      return false;
    }
    return agentEnd(words, end) == end;
  }

  /** "NATO-led", "EU-Turkey", "US-backed": no name of its own. */
  private boolean compound(String form) {
    int hyphen = form.indexOf('-');
    if (hyphen < 2 || hyphen == form.length() - 1) {
      return false;
    }
    boolean tail =
        Character.isLowerCase(form.charAt(hyphen + 1))
            && TAILS.contains(form.substring(hyphen + 1));
    return tail
        || (!registry.named(Folding.fold(form.substring(0, hyphen))).isEmpty()
            && !registry.named(Folding.fold(form.substring(hyphen + 1))).isEmpty());
  }

  private static final java.util.Set<String> TAILS =
      java.util.Set.of(
          "led",
          "backed",
          "based",
          "sponsored",
          "born",
          "controlled",
          "held",
          "funded",
          "trained",
          "run",
          "occupied",
          "administered",
          "made",
          "linked",
          "aligned",
          "dominated",
          "supported",
          "owned",
          "brokered",
          "imposed",
          "style",
          "affiliated",
          "allied",
          "wide",
          "era");

  private boolean titleBefore(Words words, int i) {
    if (words.punctuation(i - 1)) {
      return false;
    }
    return registry.agents().of(words.folded(i - 1)).filter(a -> !a.plural()).isPresent()
        && personal(words.folded(i - 1));
  }

  /** Whether the agent noun names one person, so that a name may follow it. */
  private boolean personal(String noun) {
    var classes = registry.nouns().of(noun);
    return classes.contains(NounClass.PERSON) || classes.isEmpty();
  }

  static boolean sentenceStart(Words words, int i) {
    return i == 0
        || (i == 1 && words.punctuation(0))
        || (i > 0
            && (words.form(i - 1).equals("\"")
                || words.form(i - 1).equals("“")
                || words.form(i - 1).equals(":")));
  }
}
