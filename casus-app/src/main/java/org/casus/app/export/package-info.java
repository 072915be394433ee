/**
 * Mentions and events written down: for people, for programs, for spreadsheets.
 *
 * <p>In: records and the documents that their spans count in. Out: bytes, the same for the same
 * input. Must not change what was read.
 */
@NullMarked
package org.casus.app.export;

import org.jspecify.annotations.NullMarked;
