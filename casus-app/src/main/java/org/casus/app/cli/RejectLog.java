package org.casus.app.cli;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.casus.app.ingest.Reject;

/**
 * Lists what was set aside: each with its next step, and of a kind that comes in hundreds the first
 * ten and then the number.
 */
final class RejectLog {
  private static final int LISTED = 10;
  private final Console console;
  private final Map<Reject.Code, Integer> counts = new EnumMap<>(Reject.Code.class);
  private final Set<String> steps = new HashSet<>();

  RejectLog(Console console) {
    this.console = console;
  }

  void add(Reject reject) {
    int count = counts.merge(reject.code(), 1, Integer::sum);
    if (count <= LISTED || console.isVerbose()) {
      console.error(reject.line());
      if (steps.add(reject.next()) || console.isVerbose()) {
        console.error("  next: " + reject.next());
      }
    } else if (count == LISTED + 1) {
      console.error(
          "%s  more of these are counted, not listed (--verbose lists them)"
              .formatted(reject.code().word()));
    }
  }

  /** The numbers of those not listed. */
  void end() {
    counts.forEach(
        (code, count) -> {
          if (count > LISTED && !console.isVerbose()) {
            console.error("%s  %,d in all".formatted(code.word(), count));
          }
        });
  }
}
