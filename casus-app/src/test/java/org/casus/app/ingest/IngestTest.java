package org.casus.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.casus.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IngestTest {
  private static final String NEWS = "The army shelled the town of Karst – “again”, a nurse said.";

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit fills it
  Path folder;

  private List<Intake> read(byte[] bytes) throws IOException {
    Path file = folder.resolve("input");
    Files.write(file, bytes);
    return read(file.toString());
  }

  private List<Intake> read(String... inputs) {
    return read(new Limits(100_000), inputs);
  }

  private List<Intake> read(Limits limits, String... inputs) {
    List<Intake> all = new ArrayList<>();
    new Ingest(Defaults.NONE, limits, new ByteArrayInputStream(new byte[0]))
        .read(List.of(inputs), all::add);
    return all;
  }

  private Document one(byte[] bytes) throws IOException {
    List<Intake> all = read(bytes);
    assertThat(all).singleElement().isInstanceOf(Intake.Taken.class);
    return ((Intake.Taken) all.get(0)).document();
  }

  private Reject reject(byte[] bytes) throws IOException {
    List<Intake> all = read(bytes);
    assertThat(all).singleElement().isInstanceOf(Intake.SetAside.class);
    return ((Intake.SetAside) all.get(0)).reject();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "UTF-16"})
  void textIsReadInItsEncoding(String charset) throws IOException {
    assertThat(one(NEWS.getBytes(Charset.forName(charset))).text()).isEqualTo(NEWS);
  }

  @Test
  void aByteOrderMarkIsNoText() throws IOException {
    assertThat(one(utf8("\uFEFF" + NEWS)).text()).isEqualTo(NEWS);
  }

  @Test
  void aTextIsNotTouched() throws IOException {
    String text = "  The army left.\r\n\r\n\tIt was late. 😀 \n";
    assertThat(one(utf8(text)).text()).isEqualTo(text);
  }

  @Test
  void jsonLinesKeepUnknownFieldsAndDropNulls() throws IOException {
    Document d =
        one(
            utf8(
                "{\"id\": 7, \"text\": \"The army left the town.\", \"published\": \"2024-05-07T23:30:00-05:00\","
                    + " \"title\": null, \"labels\": [1, null, {\"a\": true}]}"));
    assertThat(d.id()).isEqualTo("7");
    assertThat(d.title()).isEmpty();
    assertThat(d.published()).contains(LocalDate.of(2024, 5, 7));
    assertThat(d.extra()).containsOnlyKeys("labels");
  }

  @Test
  void aBrokenLineCostsItselfAlone() throws IOException {
    List<Intake> all =
        read(
            utf8(
                "{\"text\": \"The army left.\"}\n{\"text\": \n\n{\"text\": \"The king fled.\"}\n"));
    assertThat(all).hasSize(3);
    Reject reject = ((Intake.SetAside) all.get(1)).reject();
    assertThat(reject.code()).isEqualTo(Reject.Code.BROKEN_JSON);
    assertThat(reject.at().line()).isEqualTo(2);
  }

  @Test
  void aListOfObjectsIsReadOneByOne() throws IOException {
    assertThat(read(utf8("[\n {\"text\": \"The army left.\"},\n {\"text\": \"The king fled.\"}]")))
        .hasSize(2)
        .allMatch(Intake.Taken.class::isInstance);
  }

  @Test
  void anObjectOverSeveralLinesIsOneDocument() throws IOException {
    assertThat(one(utf8("{\n  \"text\": \"The army left.\"\n}\n")).text())
        .isEqualTo("The army left.");
  }

  @Test
  void aTableIsReadByItsColumnNames() throws IOException {
    Document d =
        one(
            utf8(
                "Headline,Date,Body,Desk\nArmy leaves,2024-05-07,\"The army left, at last.\",foreign\n"));
    assertThat(d.text()).isEqualTo("The army left, at last.");
    assertThat(d.title()).contains("Army leaves");
    assertThat(d.published()).contains(LocalDate.of(2024, 5, 7));
    assertThat(d.extra()).containsEntry("Desk", "foreign");
  }

  @Test
  void packedFilesAreUnpackedByContent() throws IOException {
    assertThat(one(gzip(utf8(NEWS))).text()).isEqualTo(NEWS);
    assertThat(one(Zstd.compress(utf8(NEWS))).text()).isEqualTo(NEWS);
    assertThat(one(gzip(gzip(utf8(NEWS)))).text()).isEqualTo(NEWS);
  }

  @Test
  void aPageGivesItsArticleAndWhatItsHeadSays() throws IOException {
    Document d =
        one(
            utf8(
                """
                <!DOCTYPE html><html lang="en-GB"><head><title>Army leaves | Wire</title>
                <meta property="og:title" content="Army leaves Karst">
                <meta property="og:site_name" content="Northern Wire">
                <link rel="canonical" href="https://wire.example/karst">
                <script type="application/ld+json">{"datePublished": "2024-05-07T08:00:00Z"}</script>
                </head><body><nav>Home World</nav><article><h1>Army leaves Karst</h1>
                <p>The army left <b>Karst</b> on Monday after a siege of eleven weeks.</p>
                <p>Villagers came out of their cellars, and trucks with flour crossed the bridge for
                the first time since the winter. The road to the lake stayed closed on both sides.</p>
                </article><footer>All rights reserved</footer></body></html>
                """));
    assertThat(d.title()).contains("Army leaves Karst");
    assertThat(d.publisher()).contains("Northern Wire");
    assertThat(d.url()).contains("https://wire.example/karst");
    assertThat(d.published()).contains(LocalDate.of(2024, 5, 7));
    assertThat(d.text())
        .contains("The army left Karst on Monday after a siege of eleven weeks.\nVillagers")
        .doesNotContain("Home", "All rights", "<");
  }

  @Test
  void whatTheUserSaysFillsWhatTheDocumentDoesNot() throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.writeString(
        file,
        "{\"text\": \"The army left.\"}\n{\"text\": \"The king fled.\", \"published\": \"2023-01-02\"}");
    List<Intake> all = new ArrayList<>();
    new Ingest(
            new Defaults(
                Optional.of(LocalDate.of(2024, 5, 7)), Optional.of("Wire"), Optional.of("en")),
            Limits.USUAL,
            new ByteArrayInputStream(new byte[0]))
        .read(List.of(file.toString()), all::add);
    assertThat(all)
        .extracting(i -> ((Intake.Taken) i).document().published().orElseThrow().getYear())
        .containsExactly(2024, 2023);
  }

  @Test
  void foldersAndGlobsAreReadByName() throws IOException {
    Files.createDirectories(folder.resolve("in/b"));
    for (String name : List.of("in/c.txt", "in/a.txt", "in/b/d.txt", "in/.hidden.txt")) {
      Files.writeString(folder.resolve(name), "The army left.");
    }
    assertThat(read(folder.resolve("in").toString()))
        .extracting(i -> folder.relativize(Path.of(i.at().source())).toString())
        .containsExactly("in/a.txt", "in/b/d.txt", "in/c.txt");
    assertThat(read(folder + "/in/*.txt")).hasSize(2);
    assertThat(read(folder + "/in/**.txt")).hasSizeGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EMPTY_DOCUMENT  | '   '                                                 | no text
          NO_TEXT_FIELD   | '{"body": "x"}'                                       | body
          WRONG_FIELD     | '{"text": "The army left.", "title": ["a"]}'          | title
          IMPOSSIBLE_DATE | '{"text": "x", "published": "2024-02-31"}'            | that February has 29 days
          IMPOSSIBLE_DATE | '{"text": "x", "published": "31/02/2024"}'            | that February has 29 days
          IMPOSSIBLE_DATE | '{"text": "x", "published": "05/07/2024"}'            | day or month first
          IMPOSSIBLE_DATE | '{"text": "x", "published": "yesterday"}'             | not a date
          BROKEN_JSON     | '{"text": "x"} {"text": "y"}'                         | more than one
          UNKNOWN_KIND    | '<?xml version="1.0"?><rss></rss>'                    | XML
          OTHER_LANGUAGE  | 'Der Minister sagte am Montag, dass die Armee die Stadt nicht mit Drohnen angegriffen hat und es auch nicht wird.' | German
          OTHER_LANGUAGE  | 'Президент подписал указ о мобилизации войск на границе.' | Russian
          OTHER_LANGUAGE  | '{"text": "Le ministre est parti.", "language": "fr"}' | fr
          """)
  void whatCannotBeUsedIsSetAsideWithItsReason(Reject.Code code, String input, String found)
      throws IOException {
    Reject reject = reject(utf8(input));
    assertThat(reject.code()).isEqualTo(code);
    assertThat(reject.found()).contains(found);
    assertThat(reject.next()).isNotEmpty();
  }

  @Test
  void binaryDataIsNamed() throws IOException {
    assertThat(reject(utf8("%PDF-1.7 …")).found()).contains("a PDF");
    byte[] noise = new byte[300];
    Arrays.fill(noise, (byte) 1);
    assertThat(reject(noise).code()).isEqualTo(Reject.Code.NOT_TEXT);
  }

  @Test
  void aDocumentOverTheLimitIsSetAsideAndTheNextIsRead() throws IOException {
    assertThat(reject(utf8("The army left. ".repeat(10_000))).code())
        .isEqualTo(Reject.Code.OVERSIZE_DOCUMENT);
    String big = "{\"text\": \"" + "The army left. ".repeat(10_000) + "\"}";
    List<Intake> all =
        read(
            utf8("{\"text\": \"The king fled.\"}\n" + big + "\n{\"text\": \"The queen stayed.\"}"));
    assertThat(all).hasSize(3);
    assertThat(((Intake.SetAside) all.get(1)).reject().code())
        .isEqualTo(Reject.Code.OVERSIZE_DOCUMENT);
  }

  @Test
  void anArchiveThatBreaksOffKeepsWhatCameBefore() throws IOException {
    byte[] packed = gzip(utf8("{\"text\": \"The army left.\"}\n".repeat(5000)));
    List<Intake> all = read(Arrays.copyOf(packed, packed.length - 20));
    assertThat(all.get(all.size() - 1)).isInstanceOf(Intake.SetAside.class);
    assertThat(((Intake.SetAside) all.get(all.size() - 1)).reject().code())
        .isEqualTo(Reject.Code.DAMAGED_ARCHIVE);
  }

  @Test
  void aMissingFileNamesItsNeighbour() throws IOException {
    Files.writeString(folder.resolve("article.txt"), "x");
    Reject reject =
        ((Intake.SetAside) read(folder.resolve("artcle.txt").toString()).get(0)).reject();
    assertThat(reject.code()).isEqualTo(Reject.Code.MISSING_FILE);
    assertThat(reject.next()).contains("article.txt");
  }
}
