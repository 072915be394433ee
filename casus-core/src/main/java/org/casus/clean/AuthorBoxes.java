package org.casus.clean;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.text.Notice;
import org.casus.text.Notice.Kind;
import org.casus.text.Span;

/**
 * "Rui Dias is a correspondent in Lisbon. He covers …": who wrote the piece, at its end. A
 * journalist in the news is told of by name too; so the box must stand in the text's last part and
 * say what it says of an author, not what befell one.
 */
final class AuthorBoxes {
  private static final Set<String> CALLINGS =
      Set.of(
          "reporter",
          "correspondent",
          "editor",
          "journalist",
          "writer",
          "columnist",
          "producer",
          "contributor",
          "author",
          "photographer",
          "intern",
          "freelance");

  /** Callings of people in the news as well: they need a second sign. */
  private static final Set<String> COMMON =
      Set.of(
          "fellow",
          "professor",
          "analyst",
          "director",
          "researcher",
          "lecturer",
          "chief",
          "member");

  private static final Set<String> SIGNS =
      Set.of(
          "covers",
          "covering",
          "writes",
          "reports",
          "reporting",
          "based",
          "follow",
          "twitter",
          "linkedin",
          "joined",
          "previously",
          "author",
          "book",
          "contributing",
          "contributor",
          "freelance",
          "senior",
          "staff",
          "emeritus",
          "co-author",
          "specializes",
          "specialises",
          "university",
          "institute",
          "centre",
          "center",
          "school",
          "board",
          "columnist");
  private static final Set<String> NEWS =
      Set.of(
          "arrested",
          "detained",
          "killed",
          "shot",
          "jailed",
          "sentenced",
          "charged",
          "abducted",
          "kidnapped",
          "missing",
          "released",
          "freed",
          "accused",
          "beaten",
          "attacked",
          "died",
          "said",
          "told",
          "expelled",
          "fled",
          "threatened",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "yesterday",
          "who");

  private AuthorBoxes() {}

  /** The box that a line is, if it is one. */
  static Optional<Notice> of(String text, List<Piece> line) {
    Piece first = line.get(0);
    Span span = new Span(first.span().start(), line.get(line.size() - 1).span().end());
    boolean late = span.start() * 10L > text.length() * 6L && span.length() < 600;
    int needed = !late ? 0 : isIntroduction(text, first, CALLINGS) ? 1 : 2;
    if (!late || (needed == 2 && !isIntroduction(text, first, COMMON))) {
      return Optional.empty();
    }
    int signs = 0;
    for (Piece piece : line) {
      for (int i = 0; i < piece.size(); i++) {
        signs += SIGNS.contains(piece.words()[i]) ? 1 : 0;
        if (NEWS.contains(piece.words()[i]) && !piece.quoted()[i]) {
          return Optional.empty();
        }
      }
    }
    return signs >= needed
        ? Optional.of(new Notice(span, Kind.BYLINE, "introduces the author"))
        : Optional.empty();
  }

  /** A name, "is" or "was", and within ten words a calling. */
  private static boolean isIntroduction(String text, Piece piece, Set<String> callings) {
    int is = -1;
    for (int i = 1; i < Math.min(piece.size(), 6) && is < 0; i++) {
      is = piece.words()[i].equals("is") ? i : -1;
    }
    if (is < 0) {
      // "Mr. Dias" is a sentence that ends early only where the abbreviation is not known.
      for (int i = 1; i < Math.min(piece.size(), 16) && is < 0; i++) {
        is = piece.words()[i].equals("is") && piece.marks()[i - 1] == ',' ? i : -1;
      }
    }
    if (is < 0 || !Character.isUpperCase(text.charAt(piece.starts()[0]))) {
      return false;
    }
    for (int i = 0; i < Math.min(is, 2); i++) {
      if (!Character.isUpperCase(text.charAt(piece.starts()[i]))) {
        return false;
      }
    }
    for (int i = is + 1; i < Math.min(piece.size(), is + 11); i++) {
      if (callings.contains(piece.words()[i])) {
        return true;
      }
    }
    return false;
  }
}
