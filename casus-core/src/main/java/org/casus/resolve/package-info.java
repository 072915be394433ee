/**
 * Mentions to events: candidates, pair score, clusters, merged fields.
 *
 * <p>In: mentions. Out: events with the reasons why their mentions are one. Knows only the records
 * of {@code event} and {@code text}.
 */
@NullMarked
package org.casus.resolve;

import org.jspecify.annotations.NullMarked;
