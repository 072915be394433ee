package org.casus.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** Resources of two columns joined by a tab; lines that start with # are comments. */
final class TextTable {
  private TextTable() {}

  static void read(String resource, BiConsumer<String, String> row) {
    try (InputStream in = TextTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      int start = 0;
      while (start < text.length()) {
        int end = text.indexOf('\n', start);
        end = end < 0 ? text.length() : end;
        int tab = text.indexOf('\t', start);
        if (tab > 0 && tab < end && text.charAt(start) != '#') {
          row.accept(text.substring(start, tab), text.substring(tab + 1, end));
        }
        start = end + 1;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
