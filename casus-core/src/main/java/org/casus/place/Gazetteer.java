package org.casus.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.casus.event.Location.Point;

/**
 * The world's places by name: countries, provinces, districts, towns, regions, waters and
 * mountains.
 *
 * <p>One byte array, read at once; a place becomes an object only when asked for. Immutable. The
 * file's columns are told in the script that makes it; places come from GeoNames (CC BY 4.0) and
 * Natural Earth.
 */
public final class Gazetteer {
  private static final String RESOURCE = "gazetteer.bin";
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final double STEPS = 0xffffff;
  private static final int NOBODY = -1;

  private final byte[] bytes;
  private final String version;
  private final int size;
  private final int countries;
  private final int codes;
  private final int latitudes;
  private final int longitudes;
  private final int ids;
  private final int parents;
  private final int populations;
  private final int kinds;
  private final int nameStarts;
  private final int names;
  private final int buckets;
  private final int keys;
  private final int firsts;
  private final int postings;

  private Gazetteer(byte[] bytes) {
    this.bytes = bytes;
    if (!new String(bytes, 0, 8, StandardCharsets.US_ASCII).equals("CASUSGAZ") || bytes[9] != 1) {
      throw new IllegalStateException(RESOURCE + " is not a gazetteer of format 1");
    }
    int at = 10;
    int length = bytes[at++];
    version = new String(bytes, at, length, StandardCharsets.US_ASCII);
    at += length;
    size = (int) INT.get(bytes, at);
    int keyCount = (int) INT.get(bytes, at + 4);
    countries = (bytes[at + 12] & 0xff) << 8 | bytes[at + 13] & 0xff;
    codes = at + 14;
    latitudes = codes + 3 * countries;
    longitudes = latitudes + 3 * size;
    ids = longitudes + 3 * size;
    parents = ids + 3 * size;
    populations = parents + 3 * size;
    kinds = populations + size;
    nameStarts = kinds + size;
    int nameLength = nameStarts + 4 * (size / 16 + 1);
    names = nameLength + 4;
    buckets = names + (int) INT.get(bytes, nameLength);
    keys = buckets + 3 * 65537;
    firsts = keys + 3 * keyCount;
    postings = firsts + 3 * keyCount;
  }

  /**
   * Reads the gazetteer that ships with the library: some 10 MB, in a few hundredths of a second.
   */
  public static Gazetteer load() {
    try (InputStream in = Gazetteer.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the library was built without " + RESOURCE);
      }
      return new Gazetteer(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Year and month of the sources, for provenance. */
  public String version() {
    return version;
  }

  /** How many places it knows. */
  public int size() {
    return size;
  }

  /** All places of this name, in whatever spelling; those it is the first name of first. */
  public List<Place> named(String name) {
    List<Place> found = new ArrayList<>();
    for (int posting = first(Folding.key(name)); posting >= 0; posting = next(posting)) {
      found.add(place(at(posting)));
    }
    return found;
  }

  /** The place with this number. */
  public Place place(int number) {
    int district = holder(number, PlaceKind.DISTRICT);
    int province = holder(number, PlaceKind.PROVINCE);
    int id = u3(ids + 3 * number);
    return new Place(
        number,
        name(number),
        kind(number),
        new Point(rounded(latitude(number)), rounded(longitude(number))),
        id == 0 ? OptionalLong.empty() : OptionalLong.of(id),
        inhabitants(number),
        province < 0 ? Optional.empty() : Optional.of(name(province)),
        district < 0 ? Optional.empty() : Optional.of(name(district)),
        country(number));
  }

  /** ISO 3166-1 alpha-3 of the country that holds a place. */
  Optional<String> country(int number) {
    int country = countryNumber(number);
    return country < 0
        ? Optional.empty()
        : Optional.of(new String(bytes, codes + 3 * country, 3, StandardCharsets.US_ASCII));
  }

  /** The place's country, itself where it is one; -1 for none. */
  int countryNumber(int number) {
    int at = number;
    while (at >= countries) {
      at = parent(at);
      if (at < 0) {
        return NOBODY;
      }
    }
    return at;
  }

  /** The place of a kind that holds this one or is it; -1 for none. */
  int holder(int number, PlaceKind kind) {
    int at = number;
    while (at >= 0 && kind(at) != kind) {
      at = parent(at);
    }
    return at;
  }

  /** Whether the second place holds the first, or is it. */
  boolean within(int number, int holder) {
    int at = number;
    while (at >= 0) {
      if (at == holder) {
        return true;
      }
      at = parent(at);
    }
    return false;
  }

  PlaceKind kind(int number) {
    return PlaceKind.of(bytes[kinds + number]);
  }

  double latitude(int number) {
    return u3(latitudes + 3 * number) / STEPS * 180 - 90;
  }

  double longitude(int number) {
    return u3(longitudes + 3 * number) / STEPS * 360 - 180;
  }

  /** The natural logarithm of the inhabitants, 0 where they are unknown. */
  double size(int number) {
    return (bytes[populations + number] & 0xff) / 10.0;
  }

  /** Great-circle distance in kilometres. */
  double kilometres(int one, int other) {
    return Distance.kilometres(latitude(one), longitude(one), latitude(other), longitude(other));
  }

  /** The first posting of a finished key, -1 where no place has the name. */
  int first(long key) {
    int bucket = (int) (key >>> 24);
    int wanted = (int) (key & 0xffffff);
    int low = u3(buckets + 3 * bucket);
    int high = u3(buckets + 3 * bucket + 3) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int there = u3(keys + 3 * middle);
      if (there == wanted) {
        return u3(firsts + 3 * middle);
      }
      if (there < wanted) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** The next posting of the same name, -1 behind the last. */
  int next(int posting) {
    return (bytes[postings + 3 * posting] & 0x80) != 0 ? -1 : posting + 1;
  }

  /** The place a posting is of. */
  int at(int posting) {
    return u3(postings + 3 * posting) & 0x3fffff;
  }

  /** Whether the name is another than the place's first. */
  boolean otherName(int posting) {
    return (bytes[postings + 3 * posting] & 0x40) != 0;
  }

  String name(int number) {
    int at = names + (int) INT.get(bytes, nameStarts + 4 * (number / 16));
    for (int i = number & 15; i > 0; i--) {
      at += 1 + (bytes[at] & 0xff);
    }
    return new String(bytes, at + 1, bytes[at] & 0xff, StandardCharsets.UTF_8);
  }

  private long inhabitants(int number) {
    return Math.round(Math.expm1(size(number)));
  }

  private int parent(int number) {
    int parent = u3(parents + 3 * number);
    return parent == size ? NOBODY : parent;
  }

  private int u3(int at) {
    return (bytes[at] & 0xff) << 16 | (bytes[at + 1] & 0xff) << 8 | bytes[at + 2] & 0xff;
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * 1e4) / 1e4;
  }
}
