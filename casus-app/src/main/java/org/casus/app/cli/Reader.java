package org.casus.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.app.export.Coded;
import org.casus.event.Mention;
import org.casus.text.Document;
import org.casus.text.Notice;
import org.casus.text.Span;
import org.casus.text.Story;

/**
 * One document read: its news, and on request its notices apart. A notice may be years younger than
 * the article it is run into, so it is read without the publication date.
 */
record Reader(Reading reading, boolean notices) {
  Coded read(Document document) {
    Story story = reading.clean(document);
    List<Mention> mentions = new ArrayList<>(reading.read(story));
    if (notices && !story.notices().isEmpty()) {
      for (Mention mention : reading.read(noticesOf(story))) {
        mentions.add(marked(mention));
      }
      mentions.sort(java.util.Comparator.comparing(Mention::trigger));
    }
    return new Coded(story, mentions);
  }

  /** The same document with all but its notices cut. */
  static Story noticesOf(Story story) {
    Document d = story.document();
    List<Notice> news = new ArrayList<>();
    int from = 0;
    for (Notice notice : story.notices()) {
      if (notice.span().start() > from) {
        news.add(news(from, notice.span().start()));
      }
      from = notice.span().end();
    }
    if (from < d.text().length()) {
      news.add(news(from, d.text().length()));
    }
    Document undated =
        new Document(
            d.id(),
            d.text(),
            Optional.empty(),
            d.url(),
            d.publisher(),
            Optional.empty(),
            d.language(),
            d.extra());
    return new Story(undated, news, Optional.empty());
  }

  private static Notice news(int start, int end) {
    return new Notice(new Span(start, end), Notice.Kind.OTHER, "news, read apart");
  }

  private static Mention marked(Mention m) {
    return new Mention(
        m.id(),
        m.document(),
        m.sentence(),
        m.evidence(),
        m.trigger(),
        m.type(),
        m.mode(),
        m.contexts(),
        m.modality(),
        m.polarity(),
        m.historical(),
        m.views(),
        m.actors(),
        m.recipients(),
        m.attribution(),
        m.date(),
        m.location(),
        m.casualties(),
        m.within(),
        m.event(),
        true,
        m.confidence(),
        m.confidences(),
        m.provenance());
  }
}
