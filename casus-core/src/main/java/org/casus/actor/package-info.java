/**
 * Who: mentions of people, groups and states, the registry, roles with their dates, alias and
 * pronoun chains.
 *
 * <p>In: a parsed story. Out: for each noun phrase the actors that it stands for, and what class of
 * thing it names. Knows nothing of event types, places of events or storage.
 */
@NullMarked
package org.casus.actor;

import org.jspecify.annotations.NullMarked;
