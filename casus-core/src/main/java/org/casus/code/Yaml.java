package org.casus.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * YAML read as nodes that know their line, all scalars as the text that stands there: "on" stays
 * "on".
 */
final class Yaml {
  private Yaml() {}

  /** The file's root node; empty for an empty file. */
  static Optional<Node> root(String text) {
    return new Compose(LoadSettings.builder().setUseMarks(true).build()).composeString(text);
  }

  /** From 1. */
  static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  static Optional<String> scalar(Node node) {
    return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
  }

  /** The items of a sequence; of anything else, itself. */
  static List<Node> items(Node node) {
    return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
  }

  /** A sequence's or a single scalar's texts; other nodes are passed over. */
  static List<String> texts(Node node) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(node)) {
      scalar(item).ifPresent(texts::add);
    }
    return texts;
  }

  /** A mapping's values by key, in order; empty for anything else. */
  static Map<String, Node> map(Node node) {
    Map<String, Node> map = new LinkedHashMap<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        scalar(tuple.getKeyNode()).ifPresent(key -> map.put(key, tuple.getValueNode()));
      }
    }
    return map;
  }
}
