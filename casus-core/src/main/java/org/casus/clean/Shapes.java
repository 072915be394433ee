package org.casus.clean;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.text.Notice;
import org.casus.text.Notice.Kind;

/** Notices known by their shape: bylines, credits in brackets, stamps of time, bare links. */
final class Shapes {
  private static final int LONGEST = 160;
  private static final int STAMP_LENGTH = 60;
  private static final int BYLINE = 16;
  private static final int CREDIT = 10;
  private static final Set<String> SMALL =
      Set.of(
          "and",
          "of",
          "the",
          "in",
          "for",
          "with",
          "de",
          "van",
          "von",
          "bin",
          "al",
          "el",
          "da",
          "di",
          "at",
          "staff",
          "correspondent",
          "writer",
          "reporter",
          "editor",
          "our");
  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "now",
          "then",
          "far",
          "contrast",
          "comparison",
          "law");
  private static final Pattern STAMP =
      Pattern.compile(
          "(?i)(?:(?:last )?(?:updated|published|posted|modified|created)(?: on| at)?:? ?)?"
              + "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?"
              + "(?:\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})? ?(?:[ap]\\.?m\\.?)?(?: ?(?:gmt|utc|bst|cet|est|edt|et|ist|eat|wat))?"
              + "|\\d{1,3} ?(?:min(?:ute)?s?|h(?:ou)?rs?|h|m|d|days?|weeks?|months?|years?) ?(?:ago|read)"
              + "|(?:an?|one) (?:minute|hour|day|week|month|year) ago"
              + "|\\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\\.?,? \\d{4}|[a-z]{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}"
              + "|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{2,4})"
              + "(?:,? ?(?:at|-|–|\\||·)? ?\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\.?)?(?: ?(?:gmt|utc|bst|cet|est|edt|et|ist|eat|wat))?)?\\.?");
  private static final Pattern LINK =
      Pattern.compile("(?i)(?:https?://|www\\.|pic\\.twitter\\.com/|t\\.co/)\\S{1,300}");
  private static final Pattern TAGS =
      Pattern.compile("(?:\\s{0,4}<[^<>]{1,200}>){1,20}[\\s.]{0,4}");
  private static final Pattern HANDLE =
      Pattern.compile(
          "(?i)(?:follow|tweet(?:s|ing)?|reach|email|e-mail|contact)\\b.{0,80}@\\w.{0,60}");
  private final Agencies agencies;

  Shapes(Agencies agencies) {
    this.agencies = agencies;
  }

  /** What a piece is by its shape. */
  Optional<Notice> of(String text, Piece piece) {
    if (piece.span().length() > LONGEST || (piece.size() == 0 && piece.span().length() > 1)) {
      return tags(text, piece);
    }
    String words = piece.span().in(text);
    boolean line = piece.isWholeLine();
    if (line && isByline(words)) {
      return notice(piece, Kind.BYLINE, "a line of names behind \"by\"");
    }
    if (isCredit(words)) {
      return notice(piece, Kind.CREDIT, "an agency or photographer in brackets or alone");
    }
    if (line && words.length() < STAMP_LENGTH && STAMP.matcher(words).matches()) {
      return notice(piece, Kind.OTHER, "a stamp of date or time");
    }
    if (words.indexOf('.') > 0 && words.indexOf(' ') < 0 && LINK.matcher(words).matches()) {
      return notice(piece, Kind.OTHER, "a bare link");
    }
    if (words.indexOf('@') > 0 && HANDLE.matcher(words).matches()) {
      return notice(piece, Kind.BYLINE, "how to reach the author");
    }
    return tags(text, piece);
  }

  private static Optional<Notice> tags(String text, Piece piece) {
    char first = text.charAt(piece.span().start());
    return first == '<' && TAGS.matcher(piece.span().in(text)).matches()
        ? notice(piece, Kind.OTHER, "markup")
        : Optional.empty();
  }

  private static Optional<Notice> notice(Piece piece, Kind kind, String reason) {
    return Optional.of(new Notice(piece.span(), kind, reason));
  }

  /** "By Ana Silva and Rui Dias, Lisbon Wire": names, and between them small words alone. */
  private static boolean isByline(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    boolean bracket = lower.startsWith("(by ");
    if (!(lower.startsWith("by ") || lower.startsWith("by: ") || bracket)) {
      return false;
    }
    String rest = line.substring(line.indexOf(' ') + 1).replaceAll("[.)]$", "");
    String[] words = rest.split("[\\s,/|•·]+", -1);
    boolean capitals = rest.equals(rest.toUpperCase(Locale.ROOT));
    if (words.length < 1
        || (capitals && words.length > 4)
        || (SMALL.contains(words[0].toLowerCase(Locale.ROOT)) && !words[0].equalsIgnoreCase("our"))
        || words.length > BYLINE
        || DAYS.contains(words[0].toLowerCase(Locale.ROOT))) {
      return false;
    }
    int names = 0;
    for (String word : words) {
      if (word.isEmpty() || word.equals("-") || word.equals("–") || word.equals("&")) {
        continue;
      }
      boolean name = Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0));
      if (!name && !SMALL.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
      names += name ? 1 : 0;
    }
    return names >= 1;
  }

  /** "(Ana Silva/Reuters)", "(Xinhua Photo)", "AP." */
  private boolean isCredit(String words) {
    boolean bracketed = words.startsWith("(") && (words.endsWith(")") || words.endsWith(")."));
    boolean dashed = words.startsWith("©") || words.startsWith("—") || words.startsWith("--");
    if (!bracketed && !dashed && words.length() > 30) {
      return false;
    }
    String inner = bare(words);
    if (inner.isEmpty() || inner.chars().filter(c -> c == ' ').count() >= CREDIT) {
      return false;
    }
    String lower = inner.toLowerCase(Locale.ROOT);
    return agencies.has(inner)
        || (bracketed && (lower.startsWith("photo") || lower.endsWith(" photo")))
        || ((bracketed || dashed) && agencies.anyIn(inner));
  }

  /** Without brackets, dashes and full stop around it. */
  private static String bare(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && "(©—- ".indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "). ".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(start, end);
  }
}
