package org.casus.code;

import java.util.Optional;
import org.casus.actor.StoryActors;
import org.casus.claim.StoryClaims;
import org.casus.count.StoryCounts;
import org.casus.event.Actor;
import org.casus.parse.ParsedStory;
import org.casus.place.StoryPlaces;
import org.casus.time.StoryTimes;

/**
 * A story with what the field packages read in it.
 *
 * @param author whose "we" it is that stands outside quotation marks: of a government's own
 *     release, its state
 */
record StoryReading(
    ParsedStory story,
    StoryActors actors,
    StoryPlaces places,
    StoryTimes times,
    StoryCounts counts,
    StoryClaims claims,
    Optional<Actor> author) {}
