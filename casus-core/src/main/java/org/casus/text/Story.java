package org.casus.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A document's news, with the notices set aside. Offsets stay those of the document.
 *
 * @param notices in order, not overlapping
 */
public record Story(Document document, List<Notice> notices, Optional<Dateline> dateline) {
  public Story {
    notices = List.copyOf(notices);
  }

  /** All of a document taken as news. */
  public static Story of(Document document) {
    return new Story(document, List.of(), Optional.empty());
  }

  /**
   * The document's text with each notice blanked out by line ends, so that it is as long as the
   * document's, offsets are the same, and no sentence runs over a cut.
   */
  public String news() {
    if (notices.isEmpty()) {
      return document.text();
    }
    char[] characters = document.text().toCharArray();
    for (Notice notice : notices) {
      Arrays.fill(characters, notice.span().start(), notice.span().end(), '\n');
    }
    return new String(characters);
  }

  /** Whether a stretch touches a notice. */
  public boolean cuts(Span span) {
    return notices.stream().anyMatch(notice -> notice.span().meets(span));
  }
}
