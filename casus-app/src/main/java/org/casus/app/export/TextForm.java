package org.casus.app.export;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.event.Event;
import org.casus.event.Mention;
import org.casus.text.Document;
import org.casus.text.Span;

/** The form for people: two lines a mention, what was read and the sentence that says it. */
public final class TextForm implements Writer {
  private static final String INDENT = "          ";
  private final PrintWriter out;
  private final Palette palette;
  private final boolean article;
  private final Lines lines;

  /**
   * @param article whether each document's text is shown first, its words marked
   */
  public TextForm(PrintWriter out, Palette palette, boolean article) {
    this.out = out;
    this.palette = palette;
    this.article = article;
    this.lines = new Lines(Countries.load(), palette);
  }

  @Override
  public void document(Coded coded) throws IOException {
    Document document = coded.story().document();
    if (article) {
      out.print(MarkedArticle.of(coded, palette));
      out.print("\n");
    }
    for (Mention mention : coded.mentions()) {
      mention(mention, document.text());
    }
    failIfBroken();
  }

  private void mention(Mention m, String text) {
    List<String> parts = new ArrayList<>();
    parts.add(lines.claim(m.modality(), m.polarity(), m.historical()));
    parts.add(lines.type(m.type(), m.mode()));
    lines
        .sides(
            m.actors().stream().map(a -> Lines.named(a, text)).toList(),
            m.recipients().stream().map(a -> Lines.named(a, text)).toList())
        .ifPresent(parts::add);
    lines.place(m.location()).ifPresent(parts::add);
    lines.date(m.date(), Optional.of(text)).ifPresent(parts::add);
    parts.addAll(lines.casualties(m.casualties()));
    parts.addAll(lines.attribution(m.attribution()));
    if (m.notice()) {
      parts.add("(from a notice)");
    }
    parts.add(palette.faint(m.id() + m.event().map(e -> " " + e).orElse("")));
    out.print(String.join("  ", parts) + "\n");
    out.print(INDENT + '"' + quote(m, text) + '"' + "\n");
  }

  private String quote(Mention m, String text) {
    Span s = m.evidence();
    Span t = m.trigger();
    boolean inside = s.covers(t);
    String marked =
        inside
            ? text.substring(s.start(), t.start())
                + palette.trigger(m.type(), t.in(text))
                + text.substring(t.end(), s.end())
            : s.in(text);
    return marked.replaceAll("\\s+", " ");
  }

  @Override
  public void events(List<Event> events) throws IOException {
    for (Event e : events) {
      List<String> parts = new ArrayList<>();
      parts.add(palette.strong("event " + e.id()));
      parts.add(lines.claim(e.modality(), e.polarity(), e.historical()));
      parts.add(lines.type(e.type(), e.mode()));
      lines
          .sides(
              e.actors().stream().map(a -> a.name()).toList(),
              e.recipients().stream().map(a -> a.name()).toList())
          .ifPresent(parts::add);
      lines.place(e.location()).ifPresent(parts::add);
      lines.date(e.date(), Optional.empty()).ifPresent(parts::add);
      parts.addAll(lines.casualties(e.casualties()));
      parts.add(Plural.of(e.mentions().size(), "mention"));
      parts.add(Plural.of(e.documents(), "document"));
      out.print(String.join("  ", parts) + "\n");
    }
    failIfBroken();
  }

  private void failIfBroken() throws IOException {
    if (out.checkError()) {
      throw new IOException("the output cannot be written");
    }
  }

  @Override
  public void flush() throws IOException {
    failIfBroken();
  }

  @Override
  public void close() throws IOException {
    failIfBroken();
  }
}
