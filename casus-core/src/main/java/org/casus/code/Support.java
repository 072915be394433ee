package org.casus.code;

import java.util.Set;

/**
 * Verbs that lend an event noun their subject: {@code support.yaml}.
 *
 * @param subject the subject does it: "carried out a raid"
 * @param undergone the subject suffered it: "came under attack"
 * @param occurs the noun is the subject: "clashes erupted"
 */
record Support(Set<String> subject, Set<String> undergone, Set<String> occurs) {}
