package org.casus.app.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.casus.Casus;
import org.casus.event.Mention;
import org.casus.parser.LanguageBackend;
import org.casus.parser.Sentence;
import org.casus.text.Document;
import org.casus.text.Story;

/**
 * What reading some documents cost this thread, stage by stage; the last stage, everything, is what
 * {@code casus code} does.
 */
record Measured(long documents, long sentences, long tokens, long mentions, List<Stage> stages) {

  /** CPU seconds of this thread. */
  record Stage(String name, double seconds) {}

  static Measured over(List<Document> documents, Casus casus) {
    LanguageBackend backend = casus.backend();
    List<Stage> stages = new ArrayList<>();
    List<Story> stories = timed("clean", documents, casus::story, stages);
    List<List<Sentence>> split =
        timed("sentences, tokens", stories, s -> backend.sentences(s.news()), stages);
    timed(
        "parse every sentence",
        split,
        sentences -> sentences.stream().mapToInt(s -> backend.parse(s).words().size()).sum(),
        stages);
    List<List<Mention>> read = timed("code, all of it", documents, casus::read, stages);
    return new Measured(
        documents.size(),
        split.stream().mapToLong(List::size).sum(),
        split.stream().flatMap(List::stream).mapToLong(s -> s.tokens().size()).sum(),
        read.stream().mapToLong(List::size).sum(),
        stages);
  }

  private static <I, O> List<O> timed(
      String name, List<I> in, Function<I, O> work, List<Stage> stages) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    List<O> out = new ArrayList<>(in.size());
    for (I one : in) {
      out.add(work.apply(one));
    }
    stages.add(new Stage(name, (threads.getCurrentThreadCpuTime() - start) / 1e9));
    return out;
  }
}
