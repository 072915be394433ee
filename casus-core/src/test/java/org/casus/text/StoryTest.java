package org.casus.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StoryTest {
  @Test
  void aNoticeIsBlankedOutAndAllElseKeepsItsPlace() {
    String text = "Talks opened in Brno. Subscribe now! Both sides met again.";
    Span notice = new Span(22, 36);
    Story story =
        new Story(
            Document.of(text),
            List.of(new Notice(notice, Notice.Kind.SUBSCRIPTION, "says subscribe")),
            Optional.empty());

    assertThat(notice.in(text)).isEqualTo("Subscribe now!");
    assertThat(story.news()).hasSameSizeAs(text).doesNotContain("Subscribe");
    assertThat(new Span(37, 58).in(story.news())).isEqualTo("Both sides met again.");
    assertThat(story.cuts(new Span(30, 40))).isTrue();
    assertThat(story.cuts(new Span(0, 22))).isFalse();
  }

  @Test
  void thereIsNoStretchThatEndsBeforeItStarts() {
    assertThatThrownBy(() -> new Span(4, 3)).hasMessageContaining("[4, 3)");
  }

  @Test
  void theSameTextHasTheSameId() {
    assertThat(Document.of("One.").id())
        .isEqualTo(Document.of("One.").id())
        .startsWith("d_")
        .hasSize(18);
    assertThat(Document.of("One.").id()).isNotEqualTo(Document.of("Two.").id());
    assertThat(DocumentId.hash("a", "bc")).isNotEqualTo(DocumentId.hash("ab", "c"));
  }

  @Property
  void twoStretchesMeetExactlyWhenTheyShareACharacter(
      @ForAll @IntRange(max = 20) int a,
      @ForAll @IntRange(max = 20) int b,
      @ForAll @IntRange(max = 20) int c,
      @ForAll @IntRange(max = 20) int d) {
    Span one = new Span(Math.min(a, b), Math.max(a, b));
    Span other = new Span(Math.min(c, d), Math.max(c, d));
    boolean shared = false;
    for (int i = one.start(); i < one.end(); i++) {
      shared |= i >= other.start() && i < other.end();
    }
    assertThat(one.meets(other)).isEqualTo(shared);
    assertThat(one.upTo(other).covers(one)).isTrue();
    assertThat(one.upTo(other).covers(other)).isTrue();
  }
}
