package org.casus.place;

import java.util.List;
import org.casus.parse.ParsedStory;
import org.casus.parser.CasusParser;
import org.casus.parser.LanguageBackend;
import org.casus.text.Document;
import org.casus.text.Story;

/** Texts read for their places; parser and gazetteer are loaded once. */
final class Stories {
  static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final LanguageBackend PARSER = CasusParser.load();
  private static final PlaceReader READER = new PlaceReader(GAZETTEER);

  private Stories() {}

  static ParsedStory parsed(String text) {
    return ParsedStory.of(Story.of(Document.of(text)), PARSER);
  }

  static StoryPlaces places(String text) {
    return READER.read(parsed(text), List.of());
  }

  static StoryPlaces places(String text, org.casus.text.Span notAPlace) {
    return READER.read(parsed(text), List.of(notAPlace));
  }

  /** The words of all places named. */
  static List<String> names(String text) {
    return places(text).all().stream().map(t -> t.span().in(text)).toList();
  }
}
