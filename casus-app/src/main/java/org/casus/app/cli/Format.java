package org.casus.app.cli;

/** Forms of output. */
enum Format {
  text,
  jsonl,
  csv
}
