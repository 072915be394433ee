/**
 * Sentences, tokens, part-of-speech tags, lemmas and dependency trees of English news.
 *
 * <p>In: text. Out: sentences of tokens with exact UTF-16 offsets, and on demand their trees in our
 * own set of {@link org.casus.parser.Relation relations}, where content words are heads and
 * prepositions and copulas are not. Knows nothing of events, actors, places or files.
 */
@NullMarked
package org.casus.parser;

import org.jspecify.annotations.NullMarked;
