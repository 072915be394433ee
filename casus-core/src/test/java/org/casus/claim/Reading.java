package org.casus.claim;

import java.util.List;
import org.casus.event.Polarity;
import org.casus.parse.ParsedStory;
import org.casus.parse.Tree;
import org.casus.parser.CasusParser;
import org.casus.parser.LanguageBackend;
import org.casus.text.Document;
import org.casus.text.Story;

/** Reads a sentence in which the *act* is marked, and says its claim in a line. */
final class Reading {
  private static final LanguageBackend PARSER = CasusParser.load();
  private static final ClaimReader READER = new ClaimReader();

  private Reading() {}

  /** The last marked word's claim: "planned said", "-happened", "happened denied". */
  static String of(String marked) {
    Claim claim = claim(marked);
    StringBuilder line = new StringBuilder();
    line.append(claim.polarity() == Polarity.NEGATED ? "-" : "").append(claim.modality().word());
    for (Voice voice : claim.voices()) {
      line.append(' ').append(voice.stance().word());
    }
    return line.toString();
  }

  static Claim claim(String marked) {
    String line = marked.replace("\\n", "\n");
    int close = line.lastIndexOf('*');
    int open = line.lastIndexOf('*', close - 1);
    String before = line.substring(0, open).replace("*", "");
    ParsedStory story = story(before + line.substring(open + 1, close) + line.substring(close + 1));
    StoryClaims claims = READER.read(story);
    for (int s = 0; s < story.size(); s++) {
      Tree tree = story.tree(s);
      for (int w = 0; w < tree.size(); w++) {
        if (tree.word(w).start() <= before.length() && before.length() < tree.word(w).end()) {
          return claims.of(s, w);
        }
      }
    }
    throw new IllegalArgumentException("no marked word in: " + marked);
  }

  static StoryClaims claims(String text) {
    return READER.read(story(text));
  }

  static ParsedStory story(String text) {
    return ParsedStory.of(Story.of(Document.of(text)), PARSER);
  }

  /** Lines of a resource without comments and blank ones. */
  static List<String> lines(String resource) {
    return Embedders.lines(resource).stream().filter(line -> !line.isBlank()).toList();
  }
}
