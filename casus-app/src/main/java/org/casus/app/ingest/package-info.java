/**
 * Readers: from files, folders and standard input to documents.
 *
 * <p>In: paths. Out: a stream of {@link Intake}: a document and where it stood, or a {@link Reject}
 * that says what could not be used, where, and what to do next. What a file is, its content says,
 * not its name. Must not know of mentions or events.
 */
@NullMarked
package org.casus.app.ingest;

import org.jspecify.annotations.NullMarked;
