package org.casus.training.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casus.Casus;
import org.casus.code.FeatureHash;
import org.casus.text.Document;
import org.casus.text.Story;

/**
 * Trains the judge: {@code TrainJudge OUT THRESHOLD REFUSED COST READINGS…}. Prints precision, recall and F1 over drafts, five-fold
 * by text, for a row of thresholds, and the calibration of the probabilities on the texts left out.
 */
public final class TrainJudge {
  private static final int FOLDS = 5;

  private TrainJudge() {}

  public static void main(String[] arguments) throws IOException {
    Path out = Path.of(arguments[0]);
    float threshold = Float.parseFloat(arguments[1]);
    float refused = Float.parseFloat(arguments[2]);
    double cost = Double.parseDouble(arguments[3]);
    List<Row> rows = new ArrayList<>();
    int text = 0;
    Casus casus = Casus.load();
    for (int i = 4; i < arguments.length; i++) {
      for (String line : Files.readAllLines(Path.of(arguments[i]))) {
        JsonNode reading = new ObjectMapper().readTree(line);
        rows.addAll(rows(casus, text++, reading));
      }
    }
    long right = rows.stream().filter(Row::mention).count();
    System.out.printf("%d texts, %d drafts, %d of them mentions%n", text, rows.size(), right);
    crossValidate(rows, cost);
    write(out, threshold, refused, Regression.learn(rows, cost));
  }

  private static List<Row> rows(Casus casus, int text, JsonNode reading) {
    String words = reading.get("text").asText();
    Document document = Document.of(words);
    if (reading.hasNonNull("published")) {
      document = document.published(LocalDate.parse(reading.get("published").asText().substring(0, 10)));
    }
    Story story = casus.story(document);
    return new Labelling(words).rows(text, casus.coder().candidates(story), reading.get("mentions"));
  }

  private static void crossValidate(List<Row> rows, double cost) {
    List<double[]> scored = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      Regression learnt = Regression.learn(rows.stream().filter(r -> r.text() % FOLDS != left).toList(), cost);
      for (Row row : rows) {
        if (row.text() % FOLDS == left) {
          double granted = row.features().contains("refused=") ? 1 : 0;
          scored.add(new double[] {learnt.probability(row.features()), row.mention() ? 1 : 0, granted});
        }
      }
    }
    for (int granted = 1; granted >= 0; granted--) {
      for (double t = 0.2; t < 0.85; t += 0.05) {
        double limit = t;
        int side = granted;
        double kept = scored.stream().filter(s -> s[2] == side && s[0] >= limit).count();
        double hit = scored.stream().filter(s -> s[2] == side && s[0] >= limit && s[1] == 1).count();
        System.out.printf("%s, from %.2f: %.0f kept, %.0f right%n", side == 1 ? "granted" : "refused", t, kept, hit);
      }
    }
    double positives = scored.stream().filter(s -> s[1] == 1).count();
    for (double t = 0.2; t < 0.75; t += 0.05) {
      double limit = t;
      double kept = scored.stream().filter(s -> s[0] >= limit).count();
      double hit = scored.stream().filter(s -> s[0] >= limit && s[1] == 1).count();
      System.out.printf(
          "threshold %.2f  precision %.3f  recall %.3f  F1 %.3f%n",
          t, hit / kept, hit / positives, 2 * hit / (kept + positives));
    }
    scored.sort(Comparator.comparingDouble(s -> s[0]));
    for (int b = 0; b < 10; b++) {
      List<double[]> bin = scored.subList(b * scored.size() / 10, (b + 1) * scored.size() / 10);
      System.out.printf(
          "said %.2f, was %.2f%n",
          bin.stream().mapToDouble(s -> s[0]).average().orElse(0),
          bin.stream().mapToDouble(s -> s[1]).average().orElse(0));
    }
  }

  private static void write(Path out, float threshold, float refused, Regression regression) throws IOException {
    Map<Integer, Float> byHash = new TreeMap<>();
    regression.weights().forEach((f, w) -> byHash.merge(FeatureHash.of(f), w.floatValue(), Float::sum));
    byHash.values().removeIf(w -> Math.abs(w) < 0.004);
    try (DataOutputStream data = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(out)))) {
      data.writeFloat(threshold);
      data.writeFloat(refused);
      data.writeInt(byHash.size());
      for (Map.Entry<Integer, Float> entry : byHash.entrySet()) {
        data.writeInt(entry.getKey());
        data.writeFloat(entry.getValue());
      }
    }
    System.out.printf("%d weights in %s%n", byHash.size(), out);
  }
}
