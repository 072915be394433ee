package org.casus.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.casus.text.Document;
import org.casus.text.Notice;
import org.casus.text.Span;
import org.casus.text.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text with its notices marked, and what the cleaner cuts from it: {@code notices.txt}. */
class CleanerTest {
  private static final Cleaner CLEANER = new Cleaner();

  /** A text without its marks, and what they marked, as "appeal: words". */
  record Marked(String name, String text, List<String> notices) {
    static Marked of(String name, String marked) {
      StringBuilder text = new StringBuilder();
      List<String> notices = new ArrayList<>();
      int at = 0;
      for (int open = marked.indexOf("{{"); open >= 0; open = marked.indexOf("{{", at)) {
        int bar = marked.indexOf('|', open);
        int close = marked.indexOf("}}", bar);
        text.append(marked, at, open).append(marked, bar + 1, close);
        notices.add(marked.substring(open + 2, bar) + ": " + marked.substring(bar + 1, close));
        at = close + 2;
      }
      return new Marked(name, text.append(marked.substring(at)).toString(), notices);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Marked> texts() throws IOException {
    try (InputStream in = CleanerTest.class.getResourceAsStream("notices.txt")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(all.split("(?m)^== "))
          .skip(1)
          .map(text -> text.split("\n", 2))
          .map(parts -> Marked.of(parts[0], parts[1].strip()));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void theNoticesAreCutAndTheNewsStays(Marked marked) {
    assertThat(cut(marked.text())).isEqualTo(marked.notices());
  }

  private static List<String> cut(String text) {
    return CLEANER.clean(Document.of(text)).notices().stream()
        .map(n -> n.kind().name().toLowerCase(java.util.Locale.ROOT) + ": " + n.span().in(text))
        .toList();
  }

  @Test
  void aDatelineIsKeptAsData() {
    String text = "KOLWENI, May 7 (Northern Wire) - Soldiers raided a radio station on Monday.";
    Story story = CLEANER.clean(Document.of(text));
    assertThat(story.dateline()).isPresent();
    assertThat(story.dateline().get().place().map(s -> s.in(text))).contains("KOLWENI");
    assertThat(story.dateline().get().date().map(s -> s.in(text))).contains("May 7");
    assertThat(story.dateline().get().agency().map(s -> s.in(text))).contains("Northern Wire");
  }

  @Test
  void theNewsKeepsItsOffsets() {
    String text = "Rebels took the bridge.\nShare this article\nThe army withdrew.";
    String news = CLEANER.clean(Document.of(text)).news();
    assertThat(news).hasSameSizeAs(text);
    assertThat(news.indexOf("The army")).isEqualTo(text.indexOf("The army"));
    assertThat(news).doesNotContain("Share");
  }

  @Test
  void eachNoticeSaysWhatGaveItAway() {
    Story story = CLEANER.clean(Document.of("It rained.\nSign up for our newsletter."));
    assertThat(story.notices()).extracting(Notice::reason).allMatch(r -> r.contains("\""));
  }

  @Test
  void ofAllTextsTogetherOneCharacterInFiftyIsWrongAtMost() throws IOException {
    long right = 0;
    long cut = 0;
    long owed = 0;
    for (Marked marked : texts().toList()) {
      boolean[] want = mask(marked.text(), spansOf(marked));
      boolean[] got =
          mask(
              marked.text(),
              CLEANER.clean(Document.of(marked.text())).notices().stream()
                  .map(Notice::span)
                  .toList());
      for (int i = 0; i < want.length; i++) {
        right += want[i] && got[i] ? 1 : 0;
        cut += got[i] ? 1 : 0;
        owed += want[i] ? 1 : 0;
      }
    }
    assertThat(2.0 * right / (cut + owed)).isGreaterThan(0.98);
  }

  private static List<Span> spansOf(Marked marked) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (String notice : marked.notices()) {
      String words = notice.substring(notice.indexOf(": ") + 2);
      int start = marked.text().indexOf(words, from);
      from = start + words.length();
      spans.add(new Span(start, from));
    }
    return spans;
  }

  private static boolean[] mask(String text, List<Span> spans) {
    boolean[] mask = new boolean[text.length()];
    spans.forEach(s -> java.util.Arrays.fill(mask, s.start(), s.end(), true));
    return mask;
  }
}
