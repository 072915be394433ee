/**
 * Modality, polarity and attribution: what kind of claim a sentence makes of an event, and whose it
 * is.
 *
 * <p>In: a parsed story and a trigger. Out: a claim, each part with the words that decided it.
 * Knows nothing of event types, places or storage: "will", "reportedly" and "denied" mean the same
 * of a strike and of a summit.
 */
@NullMarked
package org.casus.claim;

import org.jspecify.annotations.NullMarked;
