package org.casus.app.eval;

/** One line of the table of tasks: gold in, figures out. */
public interface Task {
  /** As it is called on the command line. */
  String name();

  /** What it measures, in a line. */
  String about();

  /** Asks the program and scores its answers. */
  Scores run(Gold gold, Readers readers);
}
