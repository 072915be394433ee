package org.casus.actor;

import java.util.HashMap;
import java.util.Map;

/** Given names and their gender, to tell persons by the shape of their names: {@code given.tsv}. */
final class GivenNames {
  private final Map<String, Gender> genders = new HashMap<>(8192);

  static GivenNames load() {
    GivenNames names = new GivenNames();
    TextTable.read(
        "given.tsv",
        (gender, all) -> {
          Gender of =
              gender.equals("F")
                  ? Gender.FEMALE
                  : gender.equals("M") ? Gender.MALE : Gender.UNKNOWN;
          for (String name : all.split(" ", -1)) {
            names.genders.put(name, of);
          }
        });
    return names;
  }

  boolean has(String folded) {
    return genders.containsKey(folded);
  }

  Gender gender(String folded) {
    return genders.getOrDefault(folded, Gender.UNKNOWN);
  }
}
