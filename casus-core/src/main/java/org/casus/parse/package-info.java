/**
 * A story's sentences and their trees, with ways to walk them in our own labels.
 *
 * <p>In: a story and a language backend. Out: sentences, and trees parsed when first asked for.
 * Knows nothing of event types, actors or places; no other package of the library talks to a
 * backend.
 */
@NullMarked
package org.casus.parse;

import org.jspecify.annotations.NullMarked;
