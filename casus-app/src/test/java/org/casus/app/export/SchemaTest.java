package org.casus.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is printed is what docs/mention.schema.json and docs/event.schema.json promise. */
class SchemaTest {
  private static final Path ROOT = Path.of(System.getProperty("casus.root", "..")).normalize();

  private static Schema schema(String name) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(ROOT.resolve("docs").resolve(name)), InputFormat.JSON);
  }

  private static List<String> complaints(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  @Test
  void fullAndBareRecordsAreValid() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonLines out = new JsonLines(bytes, true)) {
      out.document(Samples.coded());
      out.events(List.of(Samples.event()));
    }
    List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(3);
    Schema mention = schema("mention.schema.json");
    assertThat(complaints(mention, lines.get(0))).isEmpty();
    assertThat(complaints(mention, lines.get(1))).isEmpty();
    assertThat(complaints(schema("event.schema.json"), lines.get(2))).isEmpty();
  }

  @Test
  void aWordThatIsNotInTheListsIsFound() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonLines out = new JsonLines(bytes, false)) {
      out.document(Samples.coded());
    }
    String line = bytes.toString(StandardCharsets.UTF_8).lines().findFirst().orElse("");
    assertThat(complaints(schema("mention.schema.json"), line.replace("happened", "perhaps")))
        .isNotEmpty();
  }

  @Test
  void theSchemasNameEveryTypeModalityAndContext() throws IOException {
    String text = Files.readString(ROOT.resolve("docs/mention.schema.json"));
    assertThat(
            Stream.of(
                    Stream.of(org.casus.event.EventType.values()).map(Enum::name),
                    Stream.of(org.casus.event.EventType.values()).flatMap(t -> t.modes().stream()),
                    Stream.of(org.casus.event.Modality.values()).map(m -> m.word()),
                    Stream.of(org.casus.event.Context.values()).map(c -> c.word()),
                    Stream.of(org.casus.event.ActorKind.values()).map(k -> k.word()),
                    Stream.of(org.casus.event.CasualtyKind.values()).map(k -> k.word()))
                .flatMap(words -> words))
        .allSatisfy(word -> assertThat(text).contains('"' + word + '"'));
  }
}
