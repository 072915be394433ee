package org.casus.parser;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.casus.parser.lexicon.Words;
import org.casus.parser.segment.Segmenter;

/**
 * Our own reader of English news: rules for sentences and tokens, linear models for tags and trees.
 * Immutable and safe to use from any thread.
 */
public final class CasusParser implements LanguageBackend {
  private static final String SHIPPED = "english.model";

  /** Longer sentences are parsed piece by piece, so that work stays linear in their length. */
  private static final int LONGEST = 300;

  private static final Relation[] RELATIONS = Relation.values();

  private final Model model;

  private CasusParser(Model model) {
    this.model = model;
  }

  /** The parser with the model that ships beside it. */
  public static CasusParser load() {
    try (InputStream in = CasusParser.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new FileNotFoundException(SHIPPED + " is not on the class path");
      }
      return load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the parser's model cannot be read", e);
    }
  }

  /** A parser with another model; the stream is read to its end and left open. */
  public static CasusParser load(InputStream model) throws IOException {
    return new CasusParser(Model.read(model));
  }

  @Override
  public List<Sentence> sentences(String text) {
    return Segmenter.sentences(text);
  }

  @Override
  public Parse parse(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Word> words = new ArrayList<>(tokens.size());
    for (int from = 0; from < tokens.size(); from += LONGEST) {
      piece(tokens.subList(from, Math.min(from + LONGEST, tokens.size())), words);
    }
    return new Parse(words);
  }

  /** Parses the tokens and adds them to the words; a later piece hangs on the first one's root. */
  private void piece(List<Token> tokens, List<Word> words) {
    int n = tokens.size();
    List<String> forms = new ArrayList<>(n);
    for (Token token : tokens) {
      forms.add(token.form());
    }
    Words encoded = new Words(forms, model.lexicon());
    model.tagger().tag(encoded);
    encoded.count(model.commaTag(), model.verbTags());
    int[] heads = new int[n];
    int[] relations = new int[n];
    model.parser().parse(encoded, heads, relations);
    int offset = words.size();
    int root = root(words);
    for (int i = 0; i < n; i++) {
      String tag = model.tagger().names().get(encoded.tag[i]);
      String lemma = model.lemmatizer().lemma(forms.get(i), tag);
      boolean laterRoot = heads[i] < 0 && root >= 0;
      int head = heads[i] >= 0 ? heads[i] + offset : root;
      Relation relation = laterRoot ? Relation.PARATAXIS : RELATIONS[relations[i]];
      words.add(new Word(tokens.get(i), lemma, tag, head, relation));
    }
  }

  private static int root(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).head() < 0) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public String version() {
    return model.version();
  }
}
