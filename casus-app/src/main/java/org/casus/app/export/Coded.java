package org.casus.app.export;

import java.util.List;
import org.casus.event.Mention;
import org.casus.text.Story;

/** A story and the mentions read in it, in document order. */
public record Coded(Story story, List<Mention> mentions) {
  public Coded {
    mentions = List.copyOf(mentions);
  }
}
