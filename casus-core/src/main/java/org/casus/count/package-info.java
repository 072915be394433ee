/**
 * How many: numbers, their bounds, and the people that they count.
 *
 * <p>In: a parsed story and a trigger. Out: casualties and crowds with the words that give them.
 * Knows nothing of event types beyond the words of death, injury and the rest.
 */
@NullMarked
package org.casus.count;

import org.jspecify.annotations.NullMarked;
