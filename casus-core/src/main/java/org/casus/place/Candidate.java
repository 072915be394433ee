package org.casus.place;

/**
 * One place that a name may stand for.
 *
 * @param place the gazetteer's number
 * @param probability among the name's candidates
 */
record Candidate(int place, double probability) {}
