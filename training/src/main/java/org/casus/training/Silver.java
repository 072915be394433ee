package org.casus.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.casus.nlp4j.Nlp4jBackend;
import org.casus.parser.Sentence;
import org.casus.parser.Token;
import org.casus.parser.segment.Segmenter;

/**
 * Has the teacher parse raw news and keeps its answers as it gave them, in one file per part of the
 * corpus, so that a run that was stopped goes on where it was.
 */
public final class Silver {
  private static final int DOCUMENTS_PER_PART = 1000;

  private final Random random;
  private final Set<String> seen = new HashSet<>();
  private final Nlp4jBackend teacher;

  private Silver(Nlp4jBackend teacher, int part) {
    this.teacher = teacher;
    this.random = new Random(part);
  }

  /** Arguments: the corpus (gzipped JSON lines), the folder for the answers. */
  public static void main(String[] args) throws IOException {
    List<String> texts = texts(Path.of(args[0]));
    Collections.shuffle(texts, new Random(5));
    Path folder = Files.createDirectories(Path.of(args[1]));
    Nlp4jBackend teacher = Nlp4jBackend.load();
    Progress.say("teacher loaded; %d texts".formatted(texts.size()));
    for (int from = 0; from < texts.size(); from += DOCUMENTS_PER_PART) {
      int number = from / DOCUMENTS_PER_PART;
      Path part = folder.resolve("part-%03d.gz".formatted(number));
      if (!Files.exists(part)) {
        List<String> some = texts.subList(from, Math.min(texts.size(), from + DOCUMENTS_PER_PART));
        Progress.say(
            "%s: %d tokens"
                .formatted(part.getFileName(), new Silver(teacher, number).write(some, part)));
      }
    }
  }

  private static List<String> texts(Path corpus) throws IOException {
    List<String> texts = new ArrayList<>();
    ObjectMapper mapper = new ObjectMapper();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode document = mapper.readTree(line);
        texts.add(document.get("text").asText());
      }
    }
    return texts;
  }

  private long write(List<String> texts, Path part) throws IOException {
    Path unfinished = part.resolveSibling(part.getFileName() + ".unfinished");
    long tokens = 0;
    try (PrintWriter out =
        new PrintWriter(
            new GZIPOutputStream(Files.newOutputStream(unfinished)),
            false,
            StandardCharsets.UTF_8)) {
      for (String text : texts) {
        for (Sentence sentence : Segmenter.sentences(text)) {
          List<String> forms = forms(sentence);
          if (useful(forms) && seen.add(String.join(" ", forms))) {
            print(forms, out);
            tokens += forms.size();
          }
        }
      }
    }
    Files.move(unfinished, part, StandardCopyOption.ATOMIC_MOVE);
    return tokens;
  }

  /** Some sentences have their hyphens split, as treebanks have them. */
  private List<String> forms(Sentence sentence) {
    boolean split = random.nextInt(4) == 0;
    List<String> forms = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String form = token.form();
      int hyphen = form.indexOf('-');
      if (split && hyphen > 0 && hyphen < form.length() - 1 && letters(form)) {
        for (String piece : form.split("(?<=-)|(?=-)", -1)) {
          forms.add(piece);
        }
      } else {
        forms.add(form);
      }
    }
    return forms;
  }

  private static boolean letters(String form) {
    return form.chars().allMatch(c -> Character.isLetter(c) || c == '-');
  }

  /** A sentence of words, neither a scrap nor a table. */
  private static boolean useful(List<String> forms) {
    long words = forms.stream().filter(f -> Character.isLetter(f.charAt(0))).count();
    return forms.size() >= 4 && forms.size() <= 80 && words * 3 >= forms.size() * 2L;
  }

  private void print(List<String> forms, PrintWriter out) {
    List<Nlp4jBackend.Answer> answers = teacher.read(forms);
    for (int i = 0; i < forms.size(); i++) {
      Nlp4jBackend.Answer a = answers.get(i);
      out.printf("%s\t%s\t%s\t%d\t%s%n", forms.get(i), a.lemma(), a.tag(), a.head(), a.label());
    }
    out.println();
  }
}
