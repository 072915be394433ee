package org.casus.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.event.Stance;

/**
 * The words that decide what becomes of the act under them: {@code embedders.txt}, whose head says
 * how it is written. Where a word stands twice in one frame the first line counts.
 */
final class Embedders {
  private final Map<String, Embedder> byWordAndFrame = new HashMap<>(8192);
  private final Set<String> words = new HashSet<>(2048);

  private Embedders() {}

  static Embedders load() {
    Embedders all = new Embedders();
    for (Block block : blocks()) {
      Embedder embedder = new Embedder(block.signature(), block.stance());
      for (String word : block.words()) {
        all.words.add(block.kind() + " " + word);
        for (String frame : block.frames()) {
          all.byWordAndFrame.putIfAbsent(block.kind() + " " + word + "|" + frame, embedder);
        }
      }
    }
    return all;
  }

  /**
   * What a word does in a frame.
   *
   * @param kind v, n or a
   */
  Optional<Embedder> find(char kind, String word, String frame) {
    return Optional.ofNullable(byWordAndFrame.get(kind + " " + word + "|" + frame));
  }

  boolean knows(char kind, String word) {
    return words.contains(kind + " " + word);
  }

  /**
   * One block of the file.
   *
   * @param proofs its example and counter-example lines, as written
   */
  record Block(
      Signature signature,
      Optional<Stance> stance,
      char kind,
      List<String> frames,
      List<String> words,
      List<String> proofs) {}

  static List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    String[] head = new String[0];
    List<String> words = List.of();
    List<String> proofs = new ArrayList<>();
    for (String line : lines("embedders.txt")) {
      if (line.startsWith("words:")) {
        words = split(line.substring("words:".length()));
      } else if (line.startsWith("+ ") || line.startsWith("- ")) {
        proofs.add(line);
      } else if (!line.isBlank()) {
        if (head.length > 0) {
          blocks.add(block(head, words, proofs));
        }
        head = line.split(" ", 4);
        proofs = new ArrayList<>();
      }
    }
    if (head.length > 0) {
      blocks.add(block(head, words, proofs));
    }
    return blocks;
  }

  private static Block block(String[] head, List<String> words, List<String> proofs) {
    Optional<Stance> stance =
        head[1].equals("-")
            ? Optional.empty()
            : Optional.of(Stance.valueOf(head[1].toUpperCase(Locale.ROOT)));
    return new Block(
        Signature.valueOf(head[0].toUpperCase(Locale.ROOT)),
        stance,
        head[2].charAt(0),
        split(head[3]),
        words,
        List.copyOf(proofs));
  }

  private static List<String> split(String list) {
    List<String> found = new ArrayList<>();
    for (String word : list.split(",", -1)) {
      if (!word.isBlank()) {
        found.add(word.strip());
      }
    }
    return List.copyOf(found);
  }

  /** A resource's lines without comments. */
  static List<String> lines(String resource) {
    List<String> found = new ArrayList<>();
    try (InputStream in = Embedders.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource missing: org/casus/claim/" + resource);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      String line = reader.readLine();
      while (line != null) {
        if (!line.startsWith("#")) {
          found.add(line);
        }
        line = reader.readLine();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("org/casus/claim/" + resource, e);
    }
    return found;
  }
}
