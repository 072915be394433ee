package org.casus.claim;

import java.util.Optional;
import org.casus.event.Stance;

/**
 * What one word does to what stands under it in one frame.
 *
 * @param stance of the voice that it gives; empty where it gives none
 */
record Embedder(Signature signature, Optional<Stance> stance) {}
