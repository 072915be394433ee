/**
 * Where: the gazetteer, recognition and resolution of place names, and which place is an event's
 * own.
 *
 * <p>In: a parsed story and a trigger. Out: places with coordinates and the words that name them.
 * Knows nothing of event types or actors' roles.
 */
@NullMarked
package org.casus.place;

import org.jspecify.annotations.NullMarked;
