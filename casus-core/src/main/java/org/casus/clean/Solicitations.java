package org.casus.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.text.Notice;
import org.casus.text.Notice.Kind;
import org.casus.text.Span;

/**
 * Appeals, subscription offers and consent texts: they open with a plain marker and run on over
 * sentences that say we and you, money and support, to the next stretch that does not, or to the
 * text's end. What stands in quotation marks is somebody else's we.
 */
final class Solicitations {
  /** A sentence that belongs to a run already open. */
  private static final int MEMBER = 4;

  /** How many sentences without a sign a run may pass over to reach the next member. */
  private static final int BRIDGE = 3;

  /** What a publisher asks for or speaks of; a speech that thanks for support has none of it. */
  private static final Set<String> TRADE =
      Set.of(
          "journalism",
          "journalist",
          "journalists",
          "reader",
          "readers",
          "newspaper",
          "newsroom",
          "reporters",
          "reporting",
          "donate",
          "donation",
          "donations",
          "donating",
          "donors",
          "contribute",
          "contribution",
          "contributions",
          "gift",
          "subscribe",
          "subscribed",
          "subscriber",
          "subscribers",
          "subscribing",
          "subscription",
          "newsletter",
          "newsletters",
          "membership",
          "member",
          "members",
          "supporter",
          "supporters",
          "paywall",
          "monthly",
          "month",
          "inbox",
          "email",
          "e",
          "cookie",
          "cookies",
          "browser",
          "privacy",
          "app",
          "account",
          "article",
          "articles",
          "sign",
          "signing",
          "log",
          "register",
          "unlock",
          "unlimited",
          "trial",
          "podcast",
          "website",
          "site",
          "page",
          "alerts",
          "news",
          "stories",
          "unsubscribe",
          "chip",
          "consent",
          "ad");

  private static final Set<String> WE =
      Set.of("we", "us", "our", "ours", "we're", "we've", "we'll", "ourselves");
  private static final Set<String> YOU =
      Set.of("you", "your", "yours", "you're", "you've", "you'll", "yourself");

  private final List<Piece> pieces;
  private final List<Score> scores;
  private final int[] strength;

  Solicitations(List<Piece> pieces, List<Score> scores) {
    this.pieces = pieces;
    this.scores = scores;
    this.strength = new int[pieces.size()];
    for (int i = 0; i < strength.length; i++) {
      int address = Math.min(3, count(pieces.get(i), WE)) + Math.min(3, count(pieces.get(i), YOU));
      int words = scores.get(i).soliciting();
      // "We" and "you" alone are any speaker's; beside one word of the trade they tell.
      strength[i] = words > 0 ? words + address : Math.min(address, MEMBER - 1);
    }
  }

  /** The runs, in order. */
  List<Notice> find() {
    List<Notice> found = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < strength.length; i++) {
      if (scores.get(i).soliciting() > 0 && strength[i] >= Score.ENOUGH) {
        int first = back(i, free);
        int last = buttons(forward(i));
        if (speaksOfTrade(first, last)) {
          found.add(notice(first, last));
          free = last + 1;
          i = last;
        }
      }
    }
    return found;
  }

  private boolean speaksOfTrade(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (count(pieces.get(i), TRADE) > 0) {
        return true;
      }
    }
    return false;
  }

  private int back(int seed, int free) {
    int first = seed;
    while (first > free && joins(first - 1, first)) {
      first--;
    }
    return first;
  }

  private boolean joins(int before, int after) {
    boolean sameLine = pieces.get(before).line() == pieces.get(after).line();
    boolean nextLine = pieces.get(before).line() + 1 == pieces.get(after).line();
    return (sameLine && strength[before] >= MEMBER - 1 && scores.get(before).soliciting() > 0)
        || (nextLine && strength[before] >= MEMBER + 1 && scores.get(before).soliciting() > 0);
  }

  private int forward(int seed) {
    int last = seed;
    for (int k = seed + 1; k < strength.length && k <= last + 1 + BRIDGE; k++) {
      if (strength[k] >= MEMBER || (k == last + 1 && isAddress(k))) {
        last = k;
      }
    }
    return last;
  }

  /** "We will not be silenced." right behind a member: the same voice goes on. */
  private boolean isAddress(int k) {
    return strength[k] >= 2 || (strength[k] >= 1 && scores.get(k).soliciting() > 0);
  }

  private int buttons(int from) {
    int last = from;
    while (last + 1 < strength.length && scores.get(last + 1).isButton()) {
      last++;
    }
    return last;
  }

  private Notice notice(int first, int last) {
    int appeal = 0;
    int subscription = 0;
    int cookie = 0;
    int strongest = first;
    for (int i = first; i <= last; i++) {
      appeal += scores.get(i).of(Kind.APPEAL);
      subscription += scores.get(i).of(Kind.SUBSCRIPTION);
      cookie += scores.get(i).of(Kind.COOKIE);
      strongest = strength[i] > strength[strongest] ? i : strongest;
    }
    Kind kind =
        cookie > appeal && cookie > subscription
            ? Kind.COOKIE
            : appeal >= subscription ? Kind.APPEAL : Kind.SUBSCRIPTION;
    Kind named = scores.get(strongest).of(kind) > 0 ? kind : Kind.SUBSCRIPTION;
    return new Notice(
        new Span(pieces.get(first).span().start(), pieces.get(last).span().end()),
        kind,
        "addresses the reader: " + scores.get(strongest).because(named));
  }

  private static int count(Piece piece, Set<String> words) {
    int n = 0;
    for (int i = 0; i < piece.size(); i++) {
      n += !piece.quoted()[i] && words.contains(piece.words()[i]) ? 1 : 0;
    }
    return n;
  }
}
