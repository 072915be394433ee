package org.casus.actor;

import org.casus.event.Actor;
import org.casus.event.ActorKind;
import org.casus.text.Span;

/**
 * A name found in a story.
 *
 * @param sentence index of its sentence
 * @param span the name's words, titles left out
 * @param kind what sort of name it is
 * @param actor whom it stands for, its span the name's
 */
public record Named(int sentence, Span span, ActorKind kind, Actor actor) {}
