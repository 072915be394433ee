package org.casus.training;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.casus.parser.lemma.Lemmatizer;
import org.casus.parser.lexicon.Lexicon;
import org.casus.parser.model.ModelFile;
import org.casus.parser.model.PackedWeights;

/** Makes the parser's model from a treebank and the teacher's trees. */
public final class Train {
  private static final int LONGEST = 100;

  private Train() {}

  /** Arguments: treebank (gzipped CoNLL-U), folder of silver, model to write, its version. */
  public static void main(String[] args) throws IOException {
    Settings settings = Settings.fromProperties();
    Progress.say("%s".formatted(settings));
    List<Tree> gold = new ArrayList<>(Treebank.read(Path.of(args[0])));
    List<Tree> silver = SilverTrees.read(Path.of(args[1]), settings.parts());
    gold.removeIf(tree -> tree.size() > LONGEST);
    silver.removeIf(tree -> tree.size() > LONGEST);
    Progress.say("%d gold tokens, %d silver tokens".formatted(tokens(gold), tokens(silver)));
    List<Tree> trees = mixed(gold, silver, settings.goldCopies());
    List<String> names =
        new ArrayList<>(new TreeSet<>(trees.stream().flatMap(t -> t.tags().stream()).toList()));
    Map<Integer, Integer> clusters =
        settings.clusterRounds() > 0 ? Clusters.learn(silver, settings.clusterRounds()) : Map.of();
    Lexicon lexicon = LexiconBuilder.build(trees, names, clusters);
    Lemmatizer lemmas = LemmaTrainer.learn(trees);
    TagTrainer.Learnt tags = TagTrainer.train(names, lexicon, trees, settings.tagEpochs());
    List<Tagged> tagged = Jackknife.tag(trees, names, lexicon, settings);
    PackedWeights labels = LabelTrainer.train(tagged, settings.labelEpochs());
    PackedWeights moves = MoveTrainer.train(tagged, labels, settings);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[2])))) {
      new ModelFile.Writer(out)
          .text(args[3])
          .text(String.join(" ", names))
          .ints(lexicon.tables()[0])
          .ints(lexicon.tables()[1])
          .ints(lexicon.tables()[2])
          .longs(lexicon.sets())
          .weights(tags.first())
          .weights(tags.second())
          .ints(lemmas.tables()[0])
          .ints(lemmas.tables()[1])
          .text(String.join(" ", lemmas.endings()))
          .weights(labels)
          .weights(moves)
          .number(settings.width())
          .number(settings.margin());
    }
    Progress.say("written: %s".formatted(args[2]));
  }

  private static long tokens(List<Tree> trees) {
    return trees.stream().mapToLong(Tree::size).sum();
  }

  private static List<Tree> mixed(List<Tree> gold, List<Tree> silver, int copies) {
    Random random = new Random(7);
    List<Tree> trees = new ArrayList<>();
    for (int copy = 0; copy < copies; copy++) {
      gold.forEach(tree -> trees.add(Cases.vary(tree, random)));
    }
    silver.forEach(tree -> trees.add(Cases.vary(tree, random)));
    Collections.shuffle(trees, random);
    return trees;
  }
}
