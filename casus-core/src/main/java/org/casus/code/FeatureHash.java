package org.casus.code;

/** The number under which a feature's weight is kept. */
public final class FeatureHash {
  private FeatureHash() {}

  /** 32-bit FNV-1a over the UTF-16 units. */
  public static int of(String feature) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < feature.length(); i++) {
      hash = (hash ^ feature.charAt(i)) * 0x01000193;
    }
    return hash;
  }
}
