package org.casus.app.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In which encoding bytes are text, if they are text at all: by byte order mark, by what a page
 * declares, by being valid UTF-8, by the zeros of UTF-16, and else Windows-1252, which is what
 * English text that is none of these is written in.
 *
 * @param skip bytes of the byte order mark
 */
record Encoding(Charset charset, int skip) {
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s{0,3}=\\s{0,3}[\"']?([a-z0-9_:.-]{2,40})");

  /** Empty where the bytes are no text. */
  static Optional<Encoding> of(byte[] head) {
    Optional<Encoding> marked = byMark(head);
    if (marked.isPresent()) {
      return marked;
    }
    Optional<Encoding> wide = byZeros(head);
    if (wide.isPresent()) {
      return wide;
    }
    if (isBinary(head)) {
      return Optional.empty();
    }
    if (isUtf8(head)) {
      return Optional.of(new Encoding(StandardCharsets.UTF_8, 0));
    }
    return Optional.of(
        new Encoding(declared(head).orElseGet(() -> Charset.forName("windows-1252")), 0));
  }

  /** What the bytes are instead of text, for the message. */
  static String binaryName(byte[] head) {
    String start = new String(head, 0, Math.min(head.length, 8), StandardCharsets.ISO_8859_1);
    record Magic(String bytes, String name) {}
    return List.of(
            new Magic("%PDF", "a PDF"),
            new Magic("PK\u0003\u0004", "a zip archive (perhaps a DOCX)"),
            new Magic("\u0089PNG", "a PNG picture"),
            new Magic("\u00ff\u00d8\u00ff", "a JPEG picture"),
            new Magic("GIF8", "a GIF picture"),
            new Magic("BZh", "a bzip2 archive"),
            new Magic("7z\u00bc\u00af", "a 7z archive"),
            new Magic("\u00fd7zXZ", "an xz archive"),
            new Magic("\u007fELF", "a program"),
            new Magic("SQLite f", "an SQLite database"),
            new Magic("\u00d0\u00cf\u0011\u00e0", "an old Office document"))
        .stream()
        .filter(magic -> start.startsWith(magic.bytes()))
        .map(Magic::name)
        .findFirst()
        .orElse("binary data");
  }

  private static Optional<Encoding> byMark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf) {
      return Optional.of(new Encoding(StandardCharsets.UTF_8, 3));
    }
    if (b.length >= 2 && b[0] == (byte) 0xff && b[1] == (byte) 0xfe) {
      return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2));
    }
    if (b.length >= 2 && b[0] == (byte) 0xfe && b[1] == (byte) 0xff) {
      return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2));
    }
    return Optional.empty();
  }

  /** Latin text in UTF-16 has a zero in every second byte, always on the same side. */
  private static Optional<Encoding> byZeros(byte[] b) {
    int even = 0;
    int odd = 0;
    int n = Math.min(b.length, 2048) & ~1;
    for (int i = 0; i < n; i += 2) {
      even += b[i] == 0 ? 1 : 0;
      odd += b[i + 1] == 0 ? 1 : 0;
    }
    int pairs = n / 2;
    if (pairs >= 4 && odd > pairs * 0.7 && even < pairs * 0.05) {
      return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 0));
    }
    if (pairs >= 4 && even > pairs * 0.7 && odd < pairs * 0.05) {
      return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 0));
    }
    return Optional.empty();
  }

  private static boolean isBinary(byte[] b) {
    int odd = 0;
    for (byte x : b) {
      if (x == 0) {
        return true;
      }
      odd += x >= 0 && x < 0x20 && x != '\n' && x != '\r' && x != '\t' && x != '\f' ? 1 : 0;
    }
    String known = binaryName(b);
    return !known.equals("binary data") || odd * 20 > b.length;
  }

  /** Whether all of it decodes; a character cut off by the end of the head is none the worse. */
  private static boolean isUtf8(byte[] b) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result =
        decoder.decode(ByteBuffer.wrap(b), CharBuffer.allocate(b.length + 1), false);
    return !result.isError();
  }

  private static Optional<Charset> declared(byte[] b) {
    Matcher m =
        DECLARED.matcher(new String(b, 0, Math.min(b.length, 2048), StandardCharsets.ISO_8859_1));
    if (!m.find()) {
      return Optional.empty();
    }
    String name = m.group(1);
    try {
      return Optional.of(Charset.forName(name))
          .filter(c -> !c.equals(StandardCharsets.UTF_8))
          .map(c -> c.equals(StandardCharsets.ISO_8859_1) ? Charset.forName("windows-1252") : c);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
