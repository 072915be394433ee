package org.casus.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.parser.LanguageBackend;
import org.casus.parser.Parse;
import org.casus.parser.Relation;
import org.casus.parser.Sentence;
import org.casus.parser.Token;
import org.casus.parser.Word;
import org.casus.parser.segment.Segmenter;

/** NLP4J 1.1.3 without its word vectors; takes 20 s and 1 GB of heap to load. */
public final class Nlp4jBackend implements LanguageBackend {
  private final NLPDecoder decoder;

  private Nlp4jBackend(NLPDecoder decoder) {
    this.decoder = decoder;
  }

  /** Loads models from NLP4J's own archive. */
  public static Nlp4jBackend load() {
    try (InputStream in = Nlp4jBackend.class.getResourceAsStream("decode.xml")) {
      return new Nlp4jBackend(new NLPDecoder(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Sentence> sentences(String text) {
    return Segmenter.sentences(text);
  }

  @Override
  public Parse parse(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Answer> answers = read(tokens.stream().map(Token::form).toList());
    int n = tokens.size();
    String[] words = new String[n];
    String[] tags = new String[n];
    String[] labels = new String[n];
    int[] heads = new int[n];
    for (int i = 0; i < n; i++) {
      words[i] = tokens.get(i).form().toLowerCase(Locale.ROOT);
      tags[i] = answers.get(i).tag();
      labels[i] = answers.get(i).label();
      heads[i] = answers.get(i).head();
    }
    ClearTree tree = new ClearTree(words, tags, labels, heads);
    Relation[] relations = tree.convert();
    List<Word> parsed = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      String form = tokens.get(i).form();
      String lemma = tags[i].startsWith("NNP") ? form : answers.get(i).lemma();
      parsed.add(new Word(tokens.get(i), lemma, tags[i], tree.heads[i], relations[i]));
    }
    return new Parse(parsed);
  }

  /**
   * What NLP4J says of a word in its own terms.
   *
   * @param head -1 for the root
   * @param label ClearNLP's
   */
  public record Answer(String lemma, String tag, int head, String label) {}

  /** NLP4J's own answer for a sentence's words. */
  public List<Answer> read(List<String> forms) {
    int n = forms.size();
    NLPNode[] nodes = new NLPNode[n + 1];
    nodes[0] = new NLPNode().toRoot();
    for (int i = 0; i < n; i++) {
      nodes[i + 1] = new NLPNode(i + 1, forms.get(i));
    }
    decoder.decode(nodes);
    List<Answer> answers = new ArrayList<>(n);
    for (int i = 1; i <= n; i++) {
      NLPNode node = nodes[i];
      answers.add(
          new Answer(
              node.getLemma(),
              node.getPartOfSpeechTag(),
              node.getDependencyHead().getID() - 1,
              node.getDependencyLabel()));
    }
    return answers;
  }

  @Override
  public String version() {
    return "nlp4j 1.1.3";
  }
}
