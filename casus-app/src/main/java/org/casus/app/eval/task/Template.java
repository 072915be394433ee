package org.casus.app.eval.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.casus.app.eval.Row;

/**
 * An incident of the gold.
 *
 * @param optional may be missed
 * @param slots what is to be filled in
 */
record Template(boolean optional, Map<Slot, List<Fill>> slots) {

  /**
   * What one slot is to hold.
   *
   * @param alternatives any of them is right
   */
  record Fill(boolean optional, List<String> alternatives) {}

  List<Fill> fills(Slot slot) {
    return slots.getOrDefault(slot, List.of());
  }

  static List<Template> of(Row row) {
    return row.list("templates").stream().map(Template::of).toList();
  }

  private static Template of(JsonNode node) {
    Map<Slot, List<Fill>> slots = new EnumMap<>(Slot.class);
    slots.put(Slot.TYPE, fills(node, "type"));
    slots.put(Slot.STAGE, fills(node, "stage"));
    slots.put(Slot.DATE, fills(node, "date"));
    slots.put(Slot.LOCATION, fills(node, "location"));
    slots.put(Slot.PERPETRATOR, fills(node, "perp_individual"));
    slots.put(Slot.PERPETRATOR_GROUP, fills(node, "perp_org"));
    slots.put(Slot.VICTIM, victims(node));
    return new Template(node.path("optional").asBoolean(), slots);
  }

  /** A description of somebody who is also named ("MINISTER": "A NAME") is not a second victim. */
  private static List<Fill> victims(JsonNode node) {
    List<Fill> victims = new ArrayList<>(fills(node, "hum_tgt_name"));
    for (Fill described : fills(node, "hum_tgt_descr")) {
      if (described.alternatives().stream().noneMatch(a -> a.contains("\":"))) {
        victims.add(described);
      }
    }
    return victims;
  }

  private static List<Fill> fills(JsonNode node, String field) {
    List<Fill> fills = new ArrayList<>();
    for (JsonNode fill : Row.list(node, field)) {
      List<String> alternatives = new ArrayList<>();
      fill.path("alts").forEach(a -> alternatives.add(a.asText()));
      fills.add(new Fill(fill.path("optional").asBoolean(), alternatives));
    }
    return fills;
  }
}
