package org.casus.training;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a training run may vary; each is a system property, so that a run can be repeated from its
 * command line.
 *
 * @param parts parts of silver used at most
 * @param goldCopies how often the treebank is shown in one epoch
 * @param clusterRounds how often each word may change its cluster; 0: no clusters
 * @param tagEpochs for the taggers
 * @param labelEpochs for the labels
 * @param halfEpochs for the taggers that each learn from half of the sentences
 * @param widths derivations in the beam, one number for each of the moves' epochs; the last is the
 *     parser's
 * @param moveBits the moves' table has 2^bits rows
 * @param margin derivations this much worse than the best are dropped when parsing
 */
record Settings(
    int parts,
    int goldCopies,
    int clusterRounds,
    int tagEpochs,
    int halfEpochs,
    int labelEpochs,
    List<Integer> widths,
    int moveBits,
    int margin) {
  /** Derivations in the parser's beam. */
  int width() {
    return widths.get(widths.size() - 1);
  }

  static Settings fromProperties() {
    return new Settings(
        Integer.getInteger("parts", 100),
        Integer.getInteger("gold", 2),
        Integer.getInteger("clusters", 6),
        Integer.getInteger("tagEpochs", 4),
        Integer.getInteger("halfEpochs", 2),
        Integer.getInteger("labelEpochs", 3),
        Stream.of(System.getProperty("beams", "2,4,8").split(",")).map(Integer::valueOf).toList(),
        Integer.getInteger("moveBits", 22),
        Integer.getInteger("margin", 800));
  }
}
