package org.casus.code;

import java.util.List;
import java.util.Optional;
import org.casus.event.Context;
import org.casus.event.EventType;

/**
 * What a lexicon entry says of an act.
 *
 * @param cameo CAMEO 1.1b3 code
 */
record Gives(EventType type, Optional<String> mode, String cameo, List<Context> contexts) {
  Gives {
    contexts = List.copyOf(contexts);
  }
}
