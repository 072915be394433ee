package org.casus.training.judge;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A logistic regression over named features, by liblinear. */
final class Regression {
  /** A feature seen less often says nothing. */
  private static final int RAREST = 2;

  private final Map<String, Double> weights = new TreeMap<>();

  static Regression learn(List<Row> rows, double cost) {
    Map<String, Integer> seen = new HashMap<>();
    rows.forEach(r -> r.features().stream().distinct().forEach(f -> seen.merge(f, 1, Integer::sum)));
    Map<String, Integer> index = new TreeMap<>();
    seen.forEach((f, n) -> index.put(f, n));
    index.values().removeIf(n -> n < RAREST);
    int next = 1;
    for (Map.Entry<String, Integer> entry : index.entrySet()) {
      entry.setValue(next++);
    }
    Problem problem = new Problem();
    problem.l = rows.size();
    problem.n = index.size();
    problem.x = new Feature[rows.size()][];
    problem.y = new double[rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      problem.x[i] =
          rows.get(i).features().stream()
              .distinct()
              .filter(index::containsKey)
              .map(index::get)
              .sorted()
              .map(n -> (Feature) new FeatureNode(n, 1))
              .toArray(Feature[]::new);
      problem.y[i] = rows.get(i).mention() ? 1 : 0;
    }
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, 0.001));
    int sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] learnt = model.getFeatureWeights();
    Regression regression = new Regression();
    index.forEach((f, n) -> regression.weights.put(f, sign * learnt[n - 1]));
    return regression;
  }

  double probability(List<String> features) {
    double sum = 0;
    for (String f : features.stream().distinct().toList()) {
      sum += weights.getOrDefault(f, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  Map<String, Double> weights() {
    return weights;
  }
}
