package org.casus.code;

import java.util.HashMap;
import java.util.Map;
import org.casus.event.CasualtyKind;
import org.casus.event.EventType;
import org.casus.event.Modality;
import org.casus.event.Views;

/**
 * Folds type, mode and modality into the codes that users of PLOVER, CAMEO and ACLED know
 * (READING.md section 2, "where there is none they fold"). Goldstein's scale as assigned to CAMEO
 * codes by the CAMEO project; a code that is not listed has its root's value.
 */
final class ViewTable {
  private static final Map<String, Double> GOLDSTEIN = goldstein();

  private ViewTable() {}

  /**
   * @param inside whether the mention is the content of a coded speech act, which is then what
   *     these views take instead
   */
  static Views of(Draft draft, boolean inside) {
    Gives gives = draft.match().entry().gives();
    EventType folded = inside ? gives.type() : fold(gives.type(), draft.modality());
    String cameo = folded == gives.type() ? gives.cameo() : foldedCameo(gives.type(), folded);
    return new Views(folded.name(), cameo, folded.quad(), goldstein(cameo), acled(draft));
  }

  private static EventType fold(EventType type, Modality modality) {
    return switch (modality) {
      case PLANNED, PROMISED ->
          switch (type) {
            case CONSULT, SUPPORT, COOPERATE, AID -> EventType.AGREE;
            case RETREAT -> EventType.CONCEDE;
            case ASSAULT, COERCE -> EventType.THREATEN;
            default -> type;
          };
      case THREATENED ->
          switch (type) {
            case ASSAULT, COERCE, SANCTION, MOBILIZE, PROTEST -> EventType.THREATEN;
            default -> type;
          };
      case DEMANDED -> EventType.REQUEST;
      case REFUSED, CANCELLED -> EventType.REJECT;
      default -> type;
    };
  }

  /**
   * CAMEO 1.1b3: 03 express intent, 08 yield, 10 demand, 12 reject, 13 threaten, by what is
   * intended.
   */
  private static String foldedCameo(EventType type, EventType folded) {
    return switch (folded) {
      case AGREE ->
          switch (type) {
            case CONSULT -> "036";
            case AID -> "033";
            case COOPERATE -> "031";
            default -> "030";
          };
      case CONCEDE -> "080";
      case THREATEN ->
          switch (type) {
            case ASSAULT -> "138";
            case COERCE -> "137";
            case SANCTION -> "131";
            default -> "130";
          };
      case REQUEST ->
          switch (type) {
            case CONSULT -> "105";
            case AID -> "103";
            case COOPERATE -> "101";
            case RETREAT, CONCEDE -> "106";
            default -> "100";
          };
      default ->
          switch (type) {
            case CONSULT -> "125";
            case AID -> "122";
            case COOPERATE -> "121";
            case RETREAT, CONCEDE -> "124";
            default -> "120";
          };
    };
  }

  private static double goldstein(String cameo) {
    for (int n = cameo.length(); n >= 2; n--) {
      Double value = GOLDSTEIN.get(cameo.substring(0, n));
      if (value != null) {
        return value;
      }
    }
    return 0;
  }

  /**
   * ACLED's event and sub-event type for what was done; empty for words and for what ACLED leaves
   * out.
   */
  private static String acled(Draft draft) {
    if (!draft.real()) {
      return "";
    }
    String mode = draft.mode().orElse("");
    return switch (draft.match().entry().gives().type()) {
      case PROTEST ->
          switch (mode) {
            case "riot", "vandalize" -> "Riots/Violent demonstration";
            default -> "Protests/Peaceful protest";
          };
      case ASSAULT ->
          switch (mode) {
            case "aerial", "drone" -> "Explosions/Remote violence/Air/drone strike";
            case "suicide-attack" -> "Explosions/Remote violence/Suicide bomb";
            case "heavy-weapons" -> "Explosions/Remote violence/Shelling/artillery/missile attack";
            case "explosives" -> "Explosions/Remote violence/Remote explosive/landmine/IED";
            case "unconventional" -> "Explosions/Remote violence/Chemical weapon";
            case "abduct" -> "Violence against civilians/Abduction/forced disappearance";
            case "sexual" -> "Violence against civilians/Sexual violence";
            case "crowd-control" -> "Protests/Excessive force against protesters";
            case "destroy" -> "Strategic developments/Looting/property destruction";
            default -> armed(draft) ? "Battles/Armed clash" : "Violence against civilians/Attack";
          };
      case COERCE -> mode.equals("arrest") ? "Strategic developments/Arrests" : "";
      case AGREE, SUPPORT ->
          draft.match().entry().gives().cameo().startsWith("057")
              ? "Strategic developments/Agreement"
              : "";
      default -> "";
    };
  }

  /** Whether armed sides stand on both ends, or all sides are actors: a battle. */
  private static boolean armed(Draft draft) {
    boolean civilians =
        draft.recipients().stream()
            .anyMatch(r -> r.sectors().stream().noneMatch(ViewTable::bearsArms));
    boolean crowd = draft.casualties().stream().anyMatch(c -> c.kind() == CasualtyKind.CROWD);
    return !civilians && !crowd && (draft.actors().size() > 1 || !draft.recipients().isEmpty());
  }

  private static boolean bearsArms(String sector) {
    return switch (sector) {
      case "MIL", "REB", "COP", "UAF", "PRM", "SPY" -> true;
      default -> false;
    };
  }

  private static Map<String, Double> goldstein() {
    Map<String, Double> scale = new HashMap<>();
    String table =
        "01 0 012 -0.4 013 0.4 015 0 016 -2 018 3.4 019 3.4 02 3 021 3.4 022 3.2 023 3.4 024 -0.3 025 -0.3 026 4 027 4"
            + " 028 4 03 4 031 5.2 032 4.5 033 5.2 034 7 035 7 036 4 037 5 038 7 039 5 04 1 040 1 041 1 042 1.9 043 2.8"
            + " 044 2.5 045 5 046 7 05 3.5 050 3.5 051 3.4 052 3.5 053 3.8 054 6 055 7 056 7 057 8 06 6 060 6 061 6.4"
            + " 062 7.4 063 7.4 064 7 07 7 070 7 071 7.4 072 8.3 073 7.4 074 8.5 075 7 08 5 080 5 081 5 082 5 083 5"
            + " 084 7 085 7 086 9 087 9 09 -2 090 -2 091 -2 092 -2 093 -2 094 -2 10 -5 100 -5 101 -5 102 -5 103 -5"
            + " 104 -5 105 -5 106 -5 107 -5 108 -5 11 -2 110 -2 111 -2 112 -2 113 -2 114 -2 115 -2 116 -2 12 -4 120 -4"
            + " 121 -4 122 -4 123 -4 124 -5 125 -5 126 -5 127 -5 128 -5 129 -5 13 -4.4 130 -4.4 131 -5.8 132 -5.8"
            + " 133 -5.8 134 -5.8 135 -5.8 136 -7 137 -7 138 -7 139 -7 14 -6.5 140 -6.5 141 -6.5 142 -6.5 143 -6.5"
            + " 144 -7.5 145 -7.5 15 -7.2 150 -7.2 151 -7.2 152 -7.2 153 -7.2 154 -7.2 155 -7.2 16 -4 160 -4 161 -4"
            + " 162 -5.6 163 -8 164 -7 165 -6.5 166 -7 17 -7 170 -7 171 -9.2 172 -5 173 -5 174 -5 175 -9 176 -7 18 -9"
            + " 180 -9 181 -9 182 -9.5 183 -10 184 -8 185 -8 186 -10 19 -10 20 -10";
    String[] cells = table.split(" ");
    for (int i = 0; i < cells.length; i += 2) {
      scale.put(cells[i], Double.valueOf(cells[i + 1]));
    }
    return Map.copyOf(scale);
  }
}
