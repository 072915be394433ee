package org.casus.code;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must hold for an entry to apply; sets are already written out.
 *
 * @param object lemmas of which the verb's object must be one; empty: any or none
 * @param subject lemmas of which the doer must be one; empty: any or none
 * @param oblique preposition → lemmas of which its nominal must be one
 * @param clause whether a clause must hang under the verb
 * @param fillers role → classes of which a filler, if there is one, must have one
 * @param not role (or "words") → classes or lemmas that must not be there
 * @param needs roles that must be filled
 */
record Conditions(
    Set<String> object,
    Set<String> subject,
    Map<String, Set<String>> oblique,
    boolean clause,
    Map<String, Set<String>> fillers,
    Map<String, Set<String>> not,
    List<String> needs) {
  static final Conditions NONE =
      new Conditions(Set.of(), Set.of(), Map.of(), false, Map.of(), Map.of(), List.of());

  /** How much an entry asks for: of two that apply, the one that asks for more is meant. */
  int weight() {
    return (object.isEmpty() ? 0 : 3)
        + (subject.isEmpty() ? 0 : 2)
        + 3 * oblique.size()
        + (clause ? 1 : 0)
        + fillers.size()
        + needs.size();
  }
}
