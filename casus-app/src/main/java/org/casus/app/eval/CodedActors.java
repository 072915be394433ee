package org.casus.app.eval;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casus.actor.ActorRow;
import org.casus.event.ActorKind;

/**
 * Names with actor codes as CAMEO users' files have them: "ARNGOV" is country ARN, sector GOV;
 * "ARNREB > 990816" from a day on, "ARN < 950601" until one, "ARNGOV 19950601 - 19990815" between
 * two.
 */
final class CodedActors {
  private CodedActors() {}

  static List<ActorRow> rows(Map<String, List<String>> actors) {
    List<ActorRow> rows = new ArrayList<>();
    actors.forEach((name, codes) -> codes.forEach(code -> rows.add(row(titled(name), code))));
    return rows;
  }

  private static ActorRow row(String name, String line) {
    String[] parts = line.strip().split(" +", -1);
    String code = parts[0].toUpperCase(Locale.ROOT);
    Optional<String> country =
        code.length() < 3 ? Optional.empty() : Optional.of(code.substring(0, 3));
    List<String> sectors = new ArrayList<>();
    for (int i = 3; i + 3 <= code.length(); i += 3) {
      sectors.add(code.substring(i, i + 3));
    }
    Optional<LocalDate> from = Optional.empty();
    Optional<LocalDate> to = Optional.empty();
    if (parts.length == 3 && parts[1].equals(">")) {
      from = day(parts[2]);
    } else if (parts.length == 3 && parts[1].equals("<")) {
      to = day(parts[2]);
    } else if (parts.length == 4) {
      from = day(parts[1]);
      to = day(parts[3]);
    }
    return new ActorRow(List.of(name), kind(sectors), country, sectors, from, to);
  }

  private static ActorKind kind(List<String> sectors) {
    if (sectors.isEmpty()) {
      return ActorKind.COUNTRY;
    }
    return switch (sectors.get(0)) {
      case "GOV" -> ActorKind.GOVERNMENT;
      case "MIL", "REB" -> ActorKind.ARMED_GROUP;
      default -> ActorKind.ORGANISATION;
    };
  }

  /** "990816" and "19990816". */
  private static Optional<LocalDate> day(String digits) {
    try {
      String full = digits.length() == 6 ? "19" + digits : digits;
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(full.substring(0, 4)),
              Integer.parseInt(full.substring(4, 6)),
              Integer.parseInt(full.substring(6, 8))));
    } catch (NumberFormatException | DateTimeException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** "GREY HAVENS" as a text has it. */
  private static String titled(String name) {
    StringBuilder titled = new StringBuilder();
    boolean start = true;
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      titled.append(start ? Character.toUpperCase(c) : c);
      start = !Character.isLetterOrDigit(c);
    }
    return titled.toString();
  }
}
