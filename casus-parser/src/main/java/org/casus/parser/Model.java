package org.casus.parser;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.casus.parser.lemma.Lemmatizer;
import org.casus.parser.lexicon.Lexicon;
import org.casus.parser.model.ModelFile;
import org.casus.parser.model.PackedWeights;
import org.casus.parser.tag.Tagger;
import org.casus.parser.tree.TreeParser;

/** All that has been learnt, as read from a model file. */
record Model(
    String version,
    Lexicon lexicon,
    Tagger tagger,
    Lemmatizer lemmatizer,
    TreeParser parser,
    int commaTag,
    long verbTags) {

  static Model read(InputStream in) throws IOException {
    ModelFile file = ModelFile.read(in);
    String version = file.text();
    List<String> tags = List.of(file.text().split(" ", -1));
    Lexicon lexicon = new Lexicon(file.ints(), file.ints(), file.ints(), file.longs());
    PackedWeights first = file.weights();
    PackedWeights second = file.weights();
    Tagger tagger = new Tagger(tags, lexicon, first, second);
    int[] keys = file.ints();
    int[] edits = file.ints();
    Lemmatizer lemmatizer = new Lemmatizer(keys, edits, file.text().split(" ", -1));
    PackedWeights labels = file.weights();
    PackedWeights moves = file.weights();
    int width = file.number();
    int margin = file.number();
    TreeParser parser = new TreeParser(moves, labels, width, margin);
    return new Model(version, lexicon, tagger, lemmatizer, parser, tags.indexOf(","), verbs(tags));
  }

  private static long verbs(List<String> tags) {
    long verbs = 0;
    for (int t = 0; t < tags.size(); t++) {
      verbs |= tags.get(t).startsWith("VB") ? 1L << t : 0;
    }
    return verbs;
  }
}
