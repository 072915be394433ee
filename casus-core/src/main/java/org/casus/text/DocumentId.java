package org.casus.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids that are hashes of what they identify: the same text gives the same id on any machine. */
public final class DocumentId {
  private DocumentId() {}

  /** "d_" and the first 16 hex digits of the text's SHA-256. */
  public static String of(String text) {
    return "d_" + hash(text);
  }

  /** The first 16 hex digits of the SHA-256 of the parts, each closed by a unit separator. */
  public static String hash(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0x1f);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
