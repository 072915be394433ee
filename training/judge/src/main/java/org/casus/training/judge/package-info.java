/**
 * Learns the coder's judge from readings of whole texts.
 *
 * <p>In: readings (JSON Lines) and a coder. Out: {@code judge.bin}, and what it got right on texts left out.
 */
@NullMarked
package org.casus.training.judge;

import org.jspecify.annotations.NullMarked;
