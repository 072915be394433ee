package org.casus.training.judge;

import java.util.List;

/**
 * A draft with the analyst's word on it.
 *
 * @param text index of the text that it stands in: texts, not rows, are left out together
 */
record Row(int text, boolean mention, List<String> features) {}
