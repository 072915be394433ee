package org.casus.training;

import java.util.ArrayList;
import java.util.List;

/**
 * The treebank splits "pro-government" in three; running text reaches the parser with such words
 * whole. This makes the second out of the first.
 */
final class Hyphens {
  private Hyphens() {}

  /** The same sentence with its hyphenated words whole. */
  static List<String[]> joined(List<String[]> rows) {
    int n = rows.size();
    int[] group = new int[n];
    for (int i = 0, g = -1; i < n; i++) {
      boolean joins =
          (i > 0
                  && i + 1 < n
                  && ((hyphen(rows, i) && attached(rows, i - 1) && attached(rows, i))
                      || (i > 1
                          && hyphen(rows, i - 1)
                          && attached(rows, i - 1)
                          && attached(rows, i - 2))))
              || (i == n - 1
                  && i > 1
                  && hyphen(rows, i - 1)
                  && attached(rows, i - 1)
                  && attached(rows, i - 2));
      g += joins ? 0 : 1;
      group[i] = g;
    }
    List<String[]> whole = new ArrayList<>();
    for (int start = 0; start < n; ) {
      int end = start + 1;
      while (end < n && group[end] == group[start]) {
        end++;
      }
      whole.add(merged(rows, group, start, end));
      start = end;
    }
    return whole;
  }

  private static boolean hyphen(List<String[]> rows, int i) {
    return rows.get(i)[4].equals("HYPH");
  }

  private static boolean attached(List<String[]> rows, int i) {
    return rows.get(i)[9].contains("SpaceAfter=No");
  }

  private static String[] merged(List<String[]> rows, int[] group, int start, int end) {
    int top = end - 1;
    for (int i = start; i < end; i++) {
      int head = Integer.parseInt(rows.get(i)[6]) - 1;
      if (head < start || head >= end) {
        top = i;
        break;
      }
    }
    String[] row = rows.get(top).clone();
    int head = Integer.parseInt(row[6]) - 1;
    row[6] = Integer.toString(head < 0 ? 0 : group[head] + 1);
    if (end - start > 1) {
      StringBuilder form = new StringBuilder();
      for (int i = start; i < end; i++) {
        form.append(rows.get(i)[1]);
      }
      row[1] = form.toString();
      row[4] = tag(rows, start, end, row);
      row[2] = row[4].startsWith("NNP") ? row[1] : row[1].toLowerCase(java.util.Locale.ROOT);
    }
    return row;
  }

  private static String tag(List<String[]> rows, int start, int end, String[] row) {
    String last = rows.get(end - 1)[4];
    boolean modifier = row[7].equals("amod") || row[7].equals("compound");
    boolean name = rows.get(start)[4].startsWith("NNP") && last.startsWith("NNP");
    if (name || (last.equals("CD") && rows.get(start)[4].equals("CD"))) {
      return last;
    }
    return modifier || (last.startsWith("VB") && !row[7].contains("root")) ? "JJ" : last;
  }
}
