package org.casus.count;

import org.casus.event.Casualty;

/**
 * A casualty where it stands.
 *
 * @param harm index of the word of death, injury or the rest that it hangs on
 * @param head index of the word that names those counted
 */
record Count(Casualty casualty, int sentence, int harm, int head) {}
