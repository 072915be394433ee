package org.casus.code;

/**
 * What is wrong in a lexicon file.
 *
 * @param file its name
 * @param line from 1
 * @param entry id, empty where it has none
 * @param found what is wrong
 * @param next what to do
 */
public record Problem(String file, int line, String entry, String found, String next) {
  @Override
  public String toString() {
    return "%s:%d  %s  %s%n  next  %s".formatted(file, line, entry, found, next);
  }
}
