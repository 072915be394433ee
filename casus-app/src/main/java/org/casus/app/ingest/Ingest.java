package org.casus.app.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.casus.text.Document;

/**
 * Reads all that a user named, one record after another, in an order that is always the same. One
 * document is held at a time; the sink may block to slow it down.
 */
public final class Ingest {
  private final Defaults defaults;
  private final Limits limits;
  private final InputStream stdin;
  private final Languages languages;
  private final boolean conllU;

  public Ingest(Defaults defaults, Limits limits, InputStream stdin) {
    this(defaults, limits, stdin, Languages.load(), false);
  }

  private Ingest(
      Defaults defaults, Limits limits, InputStream stdin, Languages languages, boolean conllU) {
    this.defaults = defaults;
    this.limits = limits;
    this.stdin = stdin;
    this.languages = languages;
    this.conllU = conllU;
  }

  /** One that takes a CoNLL-U file as a document, of which {@link #isConllU} is true. */
  public Ingest acceptingConllU() {
    return new Ingest(defaults, limits, stdin, languages, true);
  }

  /** Whether a document's text is a CoNLL-U file. */
  public static boolean isConllU(Document document) {
    return Kind.of(document.text()) == Kind.CONLLU;
  }

  /** Every record of every input; what cannot be read comes as a reject. */
  public void read(List<String> inputs, Consumer<Intake> sink) {
    for (String input : inputs) {
      for (String file : Inputs.files(input, r -> sink.accept(new Intake.SetAside(r)))) {
        file(file, sink);
      }
    }
  }

  private void file(String file, Consumer<Intake> sink) {
    try (Opened opened = Opened.of(file, raw(file))) {
      records(opened, intake -> sink.accept(checked(intake)));
    } catch (ZipException | java.io.EOFException e) {
      sink.accept(
          setAside(
              Reject.Code.DAMAGED_ARCHIVE,
              file,
              "the archive breaks off or is damaged: " + e.getMessage(),
              "fetch or pack the file again"));
    } catch (IOException e) {
      sink.accept(
          setAside(
              Reject.Code.UNREADABLE_FILE,
              file,
              "cannot be read: " + e.getMessage(),
              "check its permissions, and that nothing else holds it"));
    }
  }

  private InputStream raw(String file) throws IOException {
    return file.equals(Inputs.STDIN) ? stdin : Files.newInputStream(Path.of(file));
  }

  private void records(Opened in, Consumer<Intake> sink) throws IOException {
    byte[] head = in.head();
    Optional<Encoding> encoding = Encoding.of(head);
    if (head.length == 0) {
      sink.accept(empty(Place.of(in.name())));
      return;
    }
    if (encoding.isEmpty()) {
      sink.accept(
          setAside(
              Reject.Code.NOT_TEXT,
              in.name(),
              "looks like " + Encoding.binaryName(head),
              "save it as plain text or HTML"));
      return;
    }
    Encoding e = encoding.get();
    String start = new String(head, e.skip(), head.length - e.skip(), e.charset());
    Kind kind = Kind.of(start);
    in.stream().skipNBytes(e.skip());
    switch (kind) {
      case JSON_LINES -> new JsonReader(limits).lines(in.name(), reader(in, e), sink);
      case JSON -> new JsonReader(limits).whole(in.name(), reader(in, e), sink);
      case CSV -> new TableReader(limits).read(in.name(), reader(in, e), separator(start), sink);
      case XML ->
          sink.accept(
              setAside(
                  Reject.Code.UNKNOWN_KIND,
                  in.name(),
                  "XML of a kind that is not read",
                  "save the articles as text, HTML or JSON Lines"));
      case CONLLU -> {
        if (conllU) {
          whole(in, e, kind, sink);
        } else {
          sink.accept(
              setAside(
                  Reject.Code.UNKNOWN_KIND,
                  in.name(),
                  "CoNLL-U: tokens, not an article",
                  "casus parse reads it; casus code wants the text"));
        }
      }
      default -> whole(in, e, kind, sink);
    }
  }

  private static Reader reader(Opened in, Encoding e) {
    return new InputStreamReader(in.stream(), e.charset());
  }

  /** A file that is one document, held whole. */
  private void whole(Opened in, Encoding e, Kind kind, Consumer<Intake> sink) throws IOException {
    Place at = Place.of(in.name());
    byte[] bytes = in.stream().readNBytes(limits.documentBytes() + 1);
    if (bytes.length > limits.documentBytes()) {
      sink.accept(new Intake.SetAside(Rejects.oversize(at, limits)));
      return;
    }
    Charset charset = Encoding.of(bytes).map(Encoding::charset).orElse(e.charset());
    String text = new String(bytes, e.skip() > 0 ? e.charset() : charset);
    if (kind == Kind.HTML) {
      sink.accept(HtmlPage.read(text, at));
    } else {
      sink.accept(new Intake.Taken(Document.of(text), at));
    }
  }

  private static char separator(String start) {
    String header = start.lines().findFirst().orElse("");
    return header.indexOf('\t') >= 0 ? '\t' : header.indexOf(',') >= 0 ? ',' : ';';
  }

  /** Fills in what the user said, and sets aside what holds nothing that can be read. */
  private Intake checked(Intake intake) {
    if (!(intake instanceof Intake.Taken taken)) {
      return intake;
    }
    Document document = defaults.fill(taken.document());
    if (document.text().isBlank()) {
      return empty(taken.at());
    }
    if (conllU && isConllU(document)) {
      return new Intake.Taken(document, taken.at());
    }
    Optional<Languages.Language> told =
        document.language().map(code -> new Languages.Language(code, code));
    Languages.Language language =
        told.or(() -> languages.of(document.text())).orElse(Languages.Language.ENGLISH);
    if (!language.code().toLowerCase(java.util.Locale.ROOT).matches("en([-_].{0,20})?|eng")) {
      return new Intake.SetAside(
          new Reject(
              Reject.Code.OTHER_LANGUAGE,
              taken.at(),
              (told.isPresent() ? "said to be in " : "seems to be in ") + language.name(),
              told.isPresent()
                  ? "Casus reads English; translate it first"
                  : "Casus reads English; if it is English, say --language en"));
    }
    return new Intake.Taken(document, taken.at());
  }

  private static Intake empty(Place at) {
    return new Intake.SetAside(
        new Reject(
            Reject.Code.EMPTY_DOCUMENT,
            at,
            "no text in it",
            "leave it out, or look whether the download was cut"));
  }

  private static Intake setAside(Reject.Code code, String file, String found, String next) {
    return new Intake.SetAside(new Reject(code, Place.of(file), found, next));
  }
}
