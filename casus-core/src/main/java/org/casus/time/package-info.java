/**
 * When: time expressions, their anchors and normal form, and which of them dates an event.
 *
 * <p>In: a parsed story with its publication day, and a trigger. Out: days with the words that give
 * them. Knows nothing of event types.
 */
@NullMarked
package org.casus.time;

import org.jspecify.annotations.NullMarked;
