package org.casus.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The built registry, read in place: nothing is unpacked before somebody asks for it.
 *
 * <p>Form, big-endian, made by {@code data/registry/build.py}: "CREG"; version; counts of slots,
 * postings, entries, bytes of entries, bytes of strings, keys; checks and posting starts by slot
 * (open addressing by the key's hash); postings (entry in 24 bits, {@link #COMMON} and {@link
 * #UPPER} bits, top bit on the last); entry offsets; pooled strings joined by line ends; entries.
 */
final class RegistryTable {
  /** The key is a single common word ("target"): a name only where it is written as one. */
  static final int COMMON = 2;

  /** The key is an acronym. */
  static final int UPPER = 1;

  private final ByteBuffer bytes;
  private final int slots;
  private final int starts;
  private final int postings;
  private final int offsets;
  private final int blob;
  private final String[] pool;
  private final AtomicReferenceArray<Entry> known;

  private RegistryTable(byte[] all) {
    bytes = ByteBuffer.wrap(all);
    slots = bytes.getInt(8);
    int postingCount = bytes.getInt(12);
    int entries = bytes.getInt(16);
    int text = bytes.getInt(24);
    starts = 32 + 4 * slots;
    postings = starts + 4 * slots;
    offsets = postings + 4 * postingCount;
    int strings = offsets + 4 * entries;
    blob = strings + text;
    known = new AtomicReferenceArray<>(entries);
    pool = new String(all, strings, text, StandardCharsets.UTF_8).split("\n", -1);
  }

  static RegistryTable load() {
    try (InputStream in = RegistryTable.class.getResourceAsStream("registry.bin")) {
      if (in == null) {
        throw new IllegalStateException("registry.bin is not on the class path");
      }
      return new RegistryTable(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the postings of a key start, 0 where there is none. */
  int find(long hash) {
    int slot = (int) (hash >>> 32) & (slots - 1);
    int check = (int) hash;
    while (true) {
      int start = bytes.getInt(starts + 4 * slot);
      if (start == 0) {
        return 0;
      }
      if (bytes.getInt(32 + 4 * slot) == check) {
        return start;
      }
      slot = (slot + 1) & (slots - 1);
    }
  }

  /** {@link #COMMON} and {@link #UPPER} of a key. */
  int bits(int posting) {
    return bytes.getInt(postings + 4 * posting) >>> 24 & 3;
  }

  /** The entries of a key, the weightiest first. */
  List<Entry> entries(int posting) {
    List<Entry> found = new ArrayList<>(2);
    for (int p = posting; ; p++) {
      int word = bytes.getInt(postings + 4 * p);
      found.add(entry(word & 0xFFFFFF));
      if (word < 0) {
        return found;
      }
    }
  }

  private Entry entry(int number) {
    Entry entry = known.get(number);
    if (entry == null) {
      entry = read(number);
      known.set(number, entry);
    }
    return entry;
  }

  private Entry read(int number) {
    int at = blob + bytes.getInt(offsets + 4 * number);
    char kind = (char) bytes.get(at);
    int flags = bytes.get(at + 1) & 0xFF;
    int name = bytes.get(at + 2) & 0xFF;
    int id = bytes.get(at + 3) & 0xFF;
    int p = at + 4 + name + id;
    int count = bytes.get(p) & 0xFF;
    List<Role> roles = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int r = p + 1 + 13 * i;
      roles.add(
          new Role(
              pool[bytes.getShort(r) & 0xFFFF],
              bytes.getInt(r + 2),
              bytes.getShort(r + 6) & 0xFFFF,
              bytes.getShort(r + 8) & 0xFFFF,
              bytes.get(r + 10) & 0xFF,
              pool[bytes.getShort(r + 11) & 0xFFFF]));
    }
    return new Entry(number, kind, flags, text(at + 4, name), text(at + 4 + name, id), roles);
  }

  private String text(int at, int length) {
    return new String(bytes.array(), at, length, StandardCharsets.UTF_8);
  }

  static String version() {
    try (InputStream in = RegistryTable.class.getResourceAsStream("registry.version")) {
      return Optional.ofNullable(in).isPresent()
          ? new String(in.readAllBytes(), StandardCharsets.UTF_8).strip()
          : "unknown";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
