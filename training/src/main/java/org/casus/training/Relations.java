package org.casus.training;

import java.util.EnumMap;
import java.util.Map;
import org.casus.parser.Relation;

/** Relations as the numbers a model knows them by: their places in {@link Relation#values()}. */
final class Relations {
  private static final Map<Relation, Integer> NUMBERS = numbers();

  private Relations() {}

  static int number(Relation relation) {
    return NUMBERS.getOrDefault(relation, 0);
  }

  static int count() {
    return NUMBERS.size();
  }

  private static Map<Relation, Integer> numbers() {
    Map<Relation, Integer> numbers = new EnumMap<>(Relation.class);
    for (Relation relation : Relation.values()) {
      numbers.put(relation, numbers.size());
    }
    return numbers;
  }
}
