package org.casus.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One pattern of the grammar, cut into items, and what it means. */
record Rule(String pattern, Set<String> behind, List<Item> items, List<String> meaning) {
  /**
   * Classes by name, or literals, any of them; an optional item may be missing, one that is barred
   * must.
   */
  record Item(List<String> names, Set<String> literals, boolean optional, boolean barred) {
    static Item of(String part) {
      if (part.startsWith("!")) {
        return new Item(List.of(), Set.of(part.substring(1).split("\\|")), false, true);
      }
      boolean optional = part.endsWith("?") && part.length() > 1;
      List<String> names = new ArrayList<>();
      Set<String> literals = new HashSet<>();
      for (String choice : (optional ? part.substring(0, part.length() - 1) : part).split("\\|")) {
        if (choice.startsWith("{")) {
          names.add(choice.substring(1, choice.length() - 1));
        } else {
          literals.add(choice.toLowerCase(Locale.ROOT));
        }
      }
      return new Item(List.copyOf(names), Set.copyOf(literals), optional, false);
    }

    private int take(Grammar.Reading reading, int at, Bindings bound) {
      if (literals.contains(reading.text().word(at))) {
        return 1;
      }
      for (String name : names) {
        int taken = reading.take(name, at, bound);
        if (taken > 0) {
          return taken;
        }
      }
      return 0;
    }
  }

  static Rule of(String pattern, String meaning) {
    Set<String> behind = Set.of();
    List<Item> items = new ArrayList<>();
    String rest = pattern;
    if (pattern.startsWith("(") && pattern.charAt(1) != ' ') {
      int close = pattern.indexOf(')');
      behind = Set.of(pattern.substring(1, close).split("\\|"));
      rest = pattern.substring(close + 1).strip();
    }
    for (String part : rest.split(" ")) {
      items.add(Item.of(part));
    }
    return new Rule(pattern, behind, List.copyOf(items), List.of(meaning.split(" ")));
  }

  /** Whether it is built on other expressions. */
  boolean builds() {
    return items.stream().anyMatch(item -> item.names().contains("when"));
  }

  /** The items that it may start with. */
  List<Item> first() {
    List<Item> first = new ArrayList<>();
    for (Item item : items) {
      first.add(item);
      if (!item.optional()) {
        break;
      }
    }
    return first;
  }

  /** The lexeme after the expression, or -1. */
  int match(Grammar.Reading reading, int at, Bindings bound) {
    return behind.isEmpty() || behind.contains(reading.text().word(at - 1))
        ? match(0, reading, at, bound)
        : -1;
  }

  private int match(int index, Grammar.Reading reading, int at, Bindings bound) {
    if (index == items.size()) {
      return at;
    }
    Item item = items.get(index);
    if (item.barred()) {
      boolean there = item.literals().contains(reading.text().word(at));
      return there ? -1 : match(index + 1, reading, at, bound);
    }
    int kept = bound.size();
    int taken = item.take(reading, at, bound);
    if (taken > 0) {
      int end = match(index + 1, reading, at + taken, bound);
      if (end >= 0) {
        return end;
      }
    }
    bound.backTo(kept);
    return item.optional() ? match(index + 1, reading, at, bound) : -1;
  }
}
