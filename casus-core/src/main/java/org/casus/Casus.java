package org.casus;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.casus.actor.Registry;
import org.casus.clean.Cleaner;
import org.casus.code.Lexicon;
import org.casus.code.LexiconSource;
import org.casus.code.StoryCoder;
import org.casus.event.Mention;
import org.casus.parser.CasusParser;
import org.casus.parser.LanguageBackend;
import org.casus.place.Gazetteer;
import org.casus.text.Document;
import org.casus.text.Story;

/**
 * Reads news: a document in, its mentions out. Immutable, safe to use from any thread; the same
 * input gives the same output on any machine.
 */
public final class Casus {
  /** Of the program that made a record. */
  public static final String VERSION = "casus-0.1.0";

  private final LanguageBackend backend;
  private final Lexicon lexicon;
  private final Registry registry;
  private final Gazetteer gazetteer;
  private final Cleaner cleaner = new Cleaner();
  private final StoryCoder coder;

  /** With parts of one's own: another parser, a lexicon or registry with entries added. */
  public Casus(LanguageBackend backend, Lexicon lexicon, Registry registry, Gazetteer gazetteer) {
    this.backend = backend;
    this.lexicon = lexicon;
    this.registry = registry;
    this.gazetteer = gazetteer;
    this.coder = new StoryCoder(VERSION, backend, lexicon, registry, gazetteer);
  }

  /** With all that ships with the program. */
  public static Casus load() {
    // The parser's model takes as long as the rest together: each on its own processor.
    CompletableFuture<CasusParser> parser = CompletableFuture.supplyAsync(CasusParser::load);
    Lexicon lexicon = Lexicon.load();
    Registry registry = Registry.load();
    Gazetteer gazetteer = Gazetteer.load();
    return new Casus(parser.join(), lexicon, registry, gazetteer);
  }

  /** This one with a user's lexicon files before the shipped entries. */
  public Casus withLexicon(List<LexiconSource> files) {
    return new Casus(backend, lexicon.with(files), registry, gazetteer);
  }

  /** This one with another registry: {@code registry().with(…)}. */
  public Casus withRegistry(Registry other) {
    return new Casus(backend, lexicon, other, gazetteer);
  }

  /** The document's news, notices cut. */
  public Story story(Document document) {
    return cleaner.clean(document);
  }

  /** The mentions of a document's news, in its order. */
  public List<Mention> read(Document document) {
    return read(story(document));
  }

  /** The mentions of a story, in its order. */
  public List<Mention> read(Story story) {
    return coder.code(story);
  }

  public LanguageBackend backend() {
    return backend;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  public Registry registry() {
    return registry;
  }

  public Gazetteer gazetteer() {
    return gazetteer;
  }

  public StoryCoder coder() {
    return coder;
  }
}
