package org.casus.claim;

import java.util.Locale;
import org.casus.event.Modality;

/**
 * What a word does to the act it embeds, and what it does when it is itself negated: "managed to"
 * lets it stand and "did not manage to" denies it, "failed to" the other way about. Steps compose
 * by being applied one after the other, from the act outwards.
 */
enum Signature {
  /** managed to, carried out, forced them to. */
  DOES,
  /** was able to: as DOES when told of the past, else possible. */
  ABLE,
  /** has to: demanded; had to: as DOES. */
  MUST,
  /** continued to. */
  KEEPS,
  /** stopped, the end of. */
  ENDS,
  /** tried to. */
  TRIES,
  /** failed to. */
  FAILS,
  /** refrained from. */
  AVOIDS,
  /** foiled. */
  PREVENTS,
  /** plans to. */
  INTENDS,
  /** is due to. */
  EXPECTS,
  /** promised to. */
  PROMISES,
  /** threatened to. */
  THREATENS,
  /** urged them to. */
  DEMANDS,
  /** wants them to: as DEMANDS; wants to: as INTENDS. */
  WANTS,
  /** warned them against. */
  FORBIDS,
  /** refused to. */
  REFUSES,
  /** called off. */
  CANCELS,
  /** put off. */
  DELAYS,
  /** feared that. */
  MIGHT,
  /** said that: the act stands as it is told. */
  SAYS,
  /** knew that, confirmed that: the act stands, whether it is confirmed or not. */
  KNOWS,
  /** denied that: the act stands as it is told, and somebody says that it is not so. */
  DENIES;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the word makes its act a thing willed, feared or undone rather than told. */
  boolean unreal() {
    return switch (this) {
      case INTENDS,
          EXPECTS,
          PROMISES,
          THREATENS,
          DEMANDS,
          WANTS,
          FORBIDS,
          REFUSES,
          CANCELS,
          DELAYS,
          MIGHT ->
          true;
      default -> false;
    };
  }

  /** The act as it stands once this word is read over it. */
  State over(State act, boolean negated, boolean past) {
    if (act.hold() == State.Hold.SETTLED) {
      return act;
    }
    return switch (this) {
      case DOES -> negated ? act.negated() : act;
      case ABLE -> negated ? act.negated() : past ? act : act.under(Modality.POSSIBLE);
      case MUST ->
          negated ? act.under(Modality.POSSIBLE) : past ? act : act.under(Modality.DEMANDED);
      case KEEPS -> negated ? act.negated() : act.real() ? act.under(Modality.ONGOING) : act;
      case ENDS ->
          negated
              ? act.under(Modality.ONGOING).held(State.Hold.SETTLED)
              : act.real() ? act.held(State.Hold.ENDED) : act;
      case TRIES -> negated ? act.negated() : act.under(Modality.ATTEMPTED);
      case FAILS -> negated ? act : act.under(Modality.ATTEMPTED);
      case AVOIDS -> negated ? act : act.negated();
      case PREVENTS -> negated ? act : act.under(Modality.ATTEMPTED).held(State.Hold.AVERTED);
      case INTENDS, EXPECTS -> flippedIf(negated, act.under(Modality.PLANNED));
      case PROMISES -> act.under(negated ? Modality.REFUSED : Modality.PROMISED);
      case THREATENS -> flippedIf(negated, act.under(Modality.THREATENED));
      case DEMANDS, WANTS -> flippedIf(negated, act.under(Modality.DEMANDED));
      case FORBIDS ->
          negated ? act.under(Modality.POSSIBLE) : act.under(Modality.DEMANDED).negated();
      case REFUSES -> act.under(negated ? Modality.POSSIBLE : Modality.REFUSED);
      case CANCELS -> act.under(negated ? Modality.PLANNED : Modality.CANCELLED);
      case DELAYS -> act.under(Modality.PLANNED);
      case MIGHT -> act.under(Modality.POSSIBLE);
      case KNOWS -> act;
      case SAYS -> negated ? act.under(Modality.POSSIBLE) : act;
      case DENIES -> act;
    };
  }

  private static State flippedIf(boolean negated, State state) {
    return negated ? state.negated() : state;
  }
}
