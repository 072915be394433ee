package org.casus.count;

import java.util.OptionalInt;

/**
 * A number as words give it: READING.md section 9. "At least 20" has a low and a best and no high.
 *
 * @param first, last the tokens that give it, bounds included
 */
record Amount(int first, int last, OptionalInt low, OptionalInt best, OptionalInt high) {

  static Amount exactly(int first, int last, int n) {
    return new Amount(first, last, OptionalInt.of(n), OptionalInt.of(n), OptionalInt.of(n));
  }

  static Amount atLeast(int first, int last, int n) {
    return new Amount(first, last, OptionalInt.of(n), OptionalInt.of(n), OptionalInt.empty());
  }

  static Amount atMost(int first, int last, int n) {
    return new Amount(first, last, OptionalInt.empty(), OptionalInt.of(n), OptionalInt.of(n));
  }

  static Amount about(int first, int last, int n) {
    return new Amount(first, last, OptionalInt.empty(), OptionalInt.of(n), OptionalInt.empty());
  }

  static Amount between(int first, int last, int n, int m) {
    return new Amount(
        first, last, OptionalInt.of(n), OptionalInt.of(n + (m - n) / 2), OptionalInt.of(m));
  }

  /** "Dozens": so many or more, and no best number. */
  static Amount many(int first, int last, int n) {
    return new Amount(first, last, OptionalInt.of(n), OptionalInt.empty(), OptionalInt.empty());
  }
}
