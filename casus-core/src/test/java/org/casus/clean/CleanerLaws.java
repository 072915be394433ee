package org.casus.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.casus.text.Document;
import org.casus.text.Notice;
import org.casus.text.Span;
import org.junit.jupiter.api.Assertions;

/** What the cleaner owes whatever it is given. */
class CleanerLaws {
  private static final Cleaner CLEANER = new Cleaner();

  @Property(tries = 500)
  void noticesLieInTheTextInOrderAndApart(@ForAll("pages") String text) {
    List<Span> spans =
        CLEANER.clean(Document.of(text)).notices().stream().map(Notice::span).toList();
    int from = 0;
    for (Span span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(from);
      assertThat(span.end()).isLessThanOrEqualTo(text.length());
      from = span.end();
    }
  }

  @Property(tries = 100)
  void theSameTextIsCutTheSameTwice(@ForAll("pages") String text) {
    assertThat(CLEANER.clean(Document.of(text))).isEqualTo(CLEANER.clean(Document.of(text)));
  }

  @Example
  void aMegabyteWithoutALineEndTakesSeconds() {
    String text = "Please support us, dear reader, (by \"A-B\" 12:30 - ".repeat(20_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(CLEANER.clean(Document.of(text))).isNotNull());
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> words =
        Arbitraries.of(
            "Dear readers,",
            "we need your support.",
            "By Ana Sol",
            "Rebels",
            "attacked",
            "\n",
            "(Reuters)",
            "DORNA -",
            "\"",
            "”",
            "''",
            "14:05 GMT",
            "Comments",
            "Read more:",
            "<p>",
            "@x",
            "😀",
            "\r\n",
            "© 2020",
            "http://a.b/c",
            ".",
            "?",
            "—",
            "Share",
            "is a reporter");
    return words.list().ofMaxSize(60).map(list -> String.join(" ", list)).injectDuplicates(0.05);
  }
}
