package org.casus.parser.lexicon;

/**
 * What is known of words beforehand, found by the hash of their normal form: a cluster of words
 * used alike, and the tags seen with the word. An open-addressed table; the words themselves are
 * not in it.
 */
public final class Lexicon {
  private final int[] keys;
  private final int[] clusters;
  private final int[] tagSets;
  private final long[] sets;
  private final int mask;

  /**
   * @param keys hashes, 0 where free; the length is a power of two and a good part is free
   * @param clusters beside each key the word's cluster, and times 65536 the wider group it is in; 0
   *     if unknown
   * @param tagSets index into sets; 0 if unknown
   * @param sets bit t: tag t has been seen; sets[0] is empty
   */
  public Lexicon(int[] keys, int[] clusters, int[] tagSets, long[] sets) {
    this.keys = keys;
    this.clusters = clusters;
    this.tagSets = tagSets;
    this.sets = sets;
    this.mask = keys.length - 1;
  }

  /** Where the word stands in the table, or -1. */
  int slot(int hash) {
    int i = hash & mask;
    while (keys[i] != 0) {
      if (keys[i] == hash) {
        return i;
      }
      i = i + 1 & mask;
    }
    return -1;
  }

  int cluster(int slot) {
    return slot < 0 ? 0 : clusters[slot];
  }

  int tagSet(int slot) {
    return slot < 0 ? 0 : tagSets[slot];
  }

  /** The tags of a set as bits. */
  public long tags(int tagSet) {
    return sets[tagSet];
  }

  /** The table's parts, for writing the model. */
  public int[][] tables() {
    return new int[][] {keys, clusters, tagSets};
  }

  /** The tag sets, for writing the model. */
  public long[] sets() {
    return sets;
  }
}
