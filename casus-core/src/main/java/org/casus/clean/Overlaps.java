package org.casus.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casus.text.Notice;

/** Notices put in order: of two that overlap the longer stays, and neighbours of a kind join. */
final class Overlaps {
  private Overlaps() {}

  static List<Notice> resolved(String text, List<Notice> found) {
    List<Notice> ordered = new ArrayList<>(found);
    ordered.sort(
        Comparator.comparing((Notice n) -> n.span().start()).thenComparing(n -> -n.span().end()));
    List<Notice> kept = new ArrayList<>();
    for (Notice notice : ordered) {
      Notice last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last == null || last.span().end() <= notice.span().start()) {
        if (last != null && joins(text, last, notice)) {
          kept.set(kept.size() - 1, widened(last, notice));
        } else {
          kept.add(notice);
        }
      } else if (notice.span().end() > last.span().end()) {
        kept.set(kept.size() - 1, widened(last, notice));
      }
    }
    return kept;
  }

  private static Notice widened(Notice first, Notice second) {
    return new Notice(first.span().upTo(second.span()), first.kind(), first.reason());
  }

  private static boolean joins(String text, Notice first, Notice second) {
    return first.kind() == second.kind()
        && text.substring(first.span().end(), second.span().start()).isBlank();
  }
}
