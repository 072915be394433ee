package org.casus.app.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casus.event.Mention;
import org.casus.text.Notice;
import org.casus.text.Span;

/**
 * An article's text with its triggers marked: [assault: struck] in plain text, underlined and
 * coloured on a terminal; notices faint, or between double brackets.
 */
final class MarkedArticle {
  private MarkedArticle() {}

  private record Mark(Span span, String words) {}

  static String of(Coded coded, Palette palette) {
    String text = coded.story().document().text();
    List<Mark> marks = new ArrayList<>();
    for (Mention m : coded.mentions()) {
      String words = m.trigger().in(text);
      marks.add(
          new Mark(
              m.trigger(),
              palette == Palette.PLAIN
                  ? "[" + m.type().name() + ": " + words + "]"
                  : palette.trigger(m.type(), words)));
    }
    for (Notice notice : coded.story().notices()) {
      String words = notice.span().in(text);
      String label = "[[" + notice.kind().name().toLowerCase(java.util.Locale.ROOT) + "]] ";
      marks.add(new Mark(notice.span(), palette.faint(label + words)));
    }
    marks.sort(Comparator.comparing(Mark::span));
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Mark mark : marks) {
      if (mark.span().start() >= from) {
        out.append(text, from, mark.span().start()).append(mark.words());
        from = mark.span().end();
      }
    }
    return out.append(text, from, text.length()).append('\n').toString();
  }
}
