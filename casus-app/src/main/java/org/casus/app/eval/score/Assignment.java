package org.casus.app.eval.score;

import java.util.Arrays;

/** The best one-to-one assignment by worth: the Hungarian method, in rows² × columns steps. */
public final class Assignment {
  private Assignment() {}

  /**
   * The columns that add up to the most.
   *
   * @param worth of giving column j to row i; none negative
   * @return for each row its column, -1 where it has none
   */
  public static int[] best(double[][] worth) {
    int rows = worth.length;
    int columns = rows == 0 ? 0 : worth[0].length;
    if (columns == 0) {
      int[] none = new int[rows];
      Arrays.fill(none, -1);
      return none;
    }
    if (rows > columns) {
      return turned(best(transpose(worth)), rows);
    }
    int[] rowOf = solve(worth, rows, columns);
    int[] column = new int[rows];
    Arrays.fill(column, -1);
    for (int j = 1; j <= columns; j++) {
      if (rowOf[j] > 0) {
        column[rowOf[j] - 1] = j - 1;
      }
    }
    return column;
  }

  /** Shortest augmenting paths with potentials; rows and columns counted from 1, 0 is none. */
  private static int[] solve(double[][] worth, int rows, int columns) {
    double[] u = new double[rows + 1];
    double[] v = new double[columns + 1];
    int[] rowOf = new int[columns + 1];
    int[] way = new int[columns + 1];
    for (int i = 1; i <= rows; i++) {
      rowOf[0] = i;
      int at = 0;
      double[] least = new double[columns + 1];
      Arrays.fill(least, Double.POSITIVE_INFINITY);
      boolean[] used = new boolean[columns + 1];
      do {
        used[at] = true;
        int row = rowOf[at];
        int next = 0;
        double step = Double.POSITIVE_INFINITY;
        for (int j = 1; j <= columns; j++) {
          if (!used[j]) {
            double slack = -worth[row - 1][j - 1] - u[row] - v[j];
            if (slack < least[j]) {
              least[j] = slack;
              way[j] = at;
            }
            if (least[j] < step) {
              step = least[j];
              next = j;
            }
          }
        }
        for (int j = 0; j <= columns; j++) {
          if (used[j]) {
            u[rowOf[j]] += step;
            v[j] -= step;
          } else {
            least[j] -= step;
          }
        }
        at = next;
      } while (rowOf[at] != 0);
      while (at != 0) {
        rowOf[at] = rowOf[way[at]];
        at = way[at];
      }
    }
    return rowOf;
  }

  private static double[][] transpose(double[][] worth) {
    double[][] turned = new double[worth[0].length][worth.length];
    for (int i = 0; i < worth.length; i++) {
      for (int j = 0; j < worth[i].length; j++) {
        turned[j][i] = worth[i][j];
      }
    }
    return turned;
  }

  private static int[] turned(int[] rowOfColumn, int rows) {
    int[] columnOf = new int[rows];
    Arrays.fill(columnOf, -1);
    for (int j = 0; j < rowOfColumn.length; j++) {
      if (rowOfColumn[j] >= 0) {
        columnOf[rowOfColumn[j]] = j;
      }
    }
    return columnOf;
  }
}
