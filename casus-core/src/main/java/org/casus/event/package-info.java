/**
 * What was read: mentions, events and their fields, and the closed lists of words that they are
 * told in (READING.md).
 *
 * <p>In: nothing. Out: records that cannot be wrong once made. Must not know how they were found.
 */
@NullMarked
package org.casus.event;

import org.jspecify.annotations.NullMarked;
