package org.casus.app.export;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.util.List;
import org.casus.event.Event;

/** One form of output. Called for each document in order, then once for the events, if any. */
public interface Writer extends Closeable, Flushable {
  void document(Coded coded) throws IOException;

  void events(List<Event> events) throws IOException;
}
