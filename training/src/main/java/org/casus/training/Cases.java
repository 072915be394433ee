package org.casus.training;

import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

/** The same sentence in other letters, so that wire text in capitals and headlines parse too. */
final class Cases {
  private Cases() {}

  /** The sentence, now and then in capitals, as a title, or in lower case. */
  static Tree vary(Tree tree, Random random) {
    int chance = random.nextInt(100);
    if (chance < 6) {
      return with(tree, form -> form.toUpperCase(Locale.ROOT));
    }
    if (chance < 8 && tree.size() < 16) {
      return with(tree, Cases::title);
    }
    return chance < 9 ? with(tree, form -> form.toLowerCase(Locale.ROOT)) : tree;
  }

  private static String title(String form) {
    return form.length() < 4
        ? form
        : form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
  }

  private static Tree with(Tree tree, UnaryOperator<String> change) {
    return tree.withForms(tree.forms().stream().map(change).toList());
  }
}
