package org.casus.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a pattern's classes stood for in a text, in order. */
final class Bindings {
  /** One class and what it bound: a word's value, a number, or the meaning of {when}. */
  record Binding(String name, String text, int number, Optional<Meaning> meaning) {}

  private final List<Binding> bound = new ArrayList<>(6);

  void add(String name, String text, int number) {
    bound.add(new Binding(name, text, number, Optional.empty()));
  }

  void add(Meaning meaning) {
    bound.add(new Binding("when", "", 0, Optional.of(meaning)));
  }

  int size() {
    return bound.size();
  }

  /** Forgets what was bound after a point. */
  void backTo(int size) {
    while (bound.size() > size) {
      bound.remove(bound.size() - 1);
    }
  }

  boolean has(String name) {
    return find(name, 0).isPresent();
  }

  /** The number that a class bound. */
  int number(String name) {
    return find(name, 0).orElseThrow().number();
  }

  /** The number that the class bound the second time. */
  int second(String name) {
    return find(name, 1).orElseThrow().number();
  }

  Optional<Integer> ifAny(String name) {
    return find(name, 0).map(Binding::number);
  }

  String text(String name) {
    return find(name, 0).orElseThrow().text();
  }

  Meaning when() {
    return find("when", 0).flatMap(Binding::meaning).orElseThrow();
  }

  private Optional<Binding> find(String name, int nth) {
    int seen = 0;
    for (Binding binding : bound) {
      if (binding.name().equals(name) && seen++ == nth) {
        return Optional.of(binding);
      }
    }
    return Optional.empty();
  }
}
