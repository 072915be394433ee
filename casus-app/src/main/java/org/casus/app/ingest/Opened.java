package org.casus.app.ingest;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** A source of bytes, unpacked, with a look at its head that does not consume it. */
final class Opened implements Closeable {
  private static final int HEAD = 64 * 1024;
  private final String name;
  private final InputStream in;

  private Opened(String name, InputStream in) {
    this.name = name;
    this.in = in;
  }

  /**
   * Unpacks gzip and Zstandard, also one within the other, as their first bytes say.
   *
   * @throws IOException where the bytes cannot be read or an archive is damaged at its head
   */
  static Opened of(String name, InputStream raw) throws IOException {
    InputStream in = new BufferedInputStream(raw, HEAD);
    for (int depth = 0; depth < 3; depth++) {
      byte[] magic = peek(in, 4);
      if (starts(magic, 0x1f, 0x8b)) {
        in = new BufferedInputStream(new GZIPInputStream(in, HEAD), HEAD);
      } else if (starts(magic, 0x28, 0xb5, 0x2f, 0xfd)) {
        in = new BufferedInputStream(new ZstdInputStream(in), HEAD);
      } else {
        break;
      }
    }
    return new Opened(name, in);
  }

  String name() {
    return name;
  }

  InputStream stream() {
    return in;
  }

  /** The first bytes, left to be read again. */
  byte[] head() throws IOException {
    return peek(in, HEAD);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private static byte[] peek(InputStream in, int most) throws IOException {
    in.mark(most);
    byte[] head = in.readNBytes(most);
    in.reset();
    return head;
  }

  private static boolean starts(byte[] bytes, int... magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((bytes[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
