package org.casus.parser.tree;

import java.util.Arrays;

/**
 * All states a sentence's search has reached, in the arc-hybrid system: a stack, a buffer, and
 * three moves. A state is never changed; a move makes a new state and one new node, and shares the
 * rest, so that a beam costs no copying. Nodes and states are rows of two arrays.
 *
 * <p>SHIFT puts the buffer's first word on the stack; LEFT makes the top of the stack a dependent
 * of the buffer's first word; RIGHT makes it a dependent of the word below it. Every tree of n
 * words is 2n - 1 moves; the word left at the end is the root.
 */
public final class Derivations {
  public static final int SHIFT = 0;
  public static final int LEFT = 1;
  public static final int RIGHT = 2;

  // A node: a word with the dependents it has so far.
  static final int WORD = 0;
  static final int BELOW = 1;
  static final int LEFTMOST = 2;
  static final int LEFT_SECOND = 3;
  static final int RIGHTMOST = 4;
  static final int RIGHT_SECOND = 5;
  static final int LEFT_COUNT = 6;
  static final int RIGHT_COUNT = 7;
  static final int LEFT_SET = 8;
  static final int RIGHT_SET = 9;
  static final int LEFT_LABEL = 10;
  static final int RIGHT_LABEL = 11;
  private static final int NODE = 12;

  // A state.
  private static final int TOP = 0;
  private static final int FIRST = 1;
  private static final int NEXT = 2;
  private static final int PARENT = 3;
  private static final int MOVE = 4;
  private static final int SCORE = 5;
  private static final int STATE = 6;

  private final int n;
  private int[] nodes;
  private int[] states;
  private int nodeCount;
  private int stateCount;

  /**
   * @param n words in the sentence
   * @param width how many states a step is likely to make
   */
  public Derivations(int n, int width) {
    this.n = n;
    nodes = new int[NODE * (2 * n * width + n + 8)];
    states = new int[STATE * (2 * n * width + 8)];
    newNode(n); // node 0: no word
    for (int w = 0; w < n; w++) {
      newNode(w);
    }
    newState(0, n > 0 ? 1 : 0, 0, -1, -1);
  }

  /** The state every derivation starts from. */
  public int start() {
    return 0;
  }

  public int words() {
    return n;
  }

  public int score(int state) {
    return states[state * STATE + SCORE];
  }

  public void score(int state, int score) {
    states[state * STATE + SCORE] = score;
  }

  /** The state this one was made from; -1 for the first. */
  public int parent(int state) {
    return states[state * STATE + PARENT];
  }

  /** The move that made it: kind + 4 * label. */
  public int move(int state) {
    return states[state * STATE + MOVE];
  }

  /** Node on top of the stack; 0 if it is empty. */
  public int top(int state) {
    return states[state * STATE + TOP];
  }

  /** Node of the buffer's first word; 0 if it is empty. */
  public int first(int state) {
    return states[state * STATE + FIRST];
  }

  /** Index of the buffer's first word; n if it is empty. */
  public int next(int state) {
    return states[state * STATE + NEXT];
  }

  public int below(int node) {
    return nodes[node * NODE + BELOW];
  }

  public int word(int node) {
    return nodes[node * NODE + WORD];
  }

  int node(int node, int field) {
    return nodes[node * NODE + field];
  }

  /** Whether the move is possible. */
  public boolean can(int state, int kind) {
    return switch (kind) {
      case SHIFT -> next(state) < n;
      case LEFT -> next(state) < n && top(state) != 0;
      default -> top(state) != 0 && below(top(state)) != 0;
    };
  }

  /** Node that would be the head in a LEFT or RIGHT move. */
  public int head(int state, int kind) {
    return kind == LEFT ? first(state) : below(top(state));
  }

  /** Makes the move and returns the new state. */
  public int apply(int state, int kind, int label) {
    int top = top(state);
    int move = kind + 4 * label;
    if (kind == SHIFT) {
      int node = copy(first(state));
      nodes[node * NODE + BELOW] = top;
      int next = next(state) + 1;
      return newState(node, next < n ? next + 1 : 0, next, state, move);
    }
    int head = copy(head(state, kind));
    int at = head * NODE;
    int bit = 1 << LabelGroups.of(label);
    if (kind == LEFT) {
      nodes[at + LEFT_SECOND] = nodes[at + LEFTMOST];
      nodes[at + LEFTMOST] = top;
      nodes[at + LEFT_COUNT]++;
      nodes[at + LEFT_SET] |= bit;
      nodes[at + LEFT_LABEL] = label;
      return newState(below(top), head, next(state), state, move);
    }
    nodes[at + RIGHT_SECOND] = nodes[at + RIGHTMOST];
    nodes[at + RIGHTMOST] = top;
    nodes[at + RIGHT_COUNT]++;
    nodes[at + RIGHT_SET] |= bit;
    nodes[at + RIGHT_LABEL] = label;
    return newState(head, first(state), next(state), state, move);
  }

  /** Reads heads and labels off a finished derivation; the root's head is -1, its label 0. */
  public void tree(int state, int[] heads, int[] labels) {
    heads[word(top(state))] = -1;
    labels[word(top(state))] = 0;
    for (int s = state; parent(s) >= 0; s = parent(s)) {
      int kind = move(s) & 3;
      if (kind != SHIFT) {
        int before = parent(s);
        int dependent = word(top(before));
        heads[dependent] = word(head(before, kind));
        labels[dependent] = move(s) >> 2;
      }
    }
  }

  private int copy(int node) {
    int at = nodeCount * NODE;
    if (at + NODE > nodes.length) {
      nodes = Arrays.copyOf(nodes, nodes.length * 2);
    }
    System.arraycopy(nodes, node * NODE, nodes, at, NODE);
    return nodeCount++;
  }

  private void newNode(int word) {
    nodes[nodeCount++ * NODE + WORD] = word;
  }

  private int newState(int top, int first, int next, int parent, int move) {
    int at = stateCount * STATE;
    if (at + STATE > states.length) {
      states = Arrays.copyOf(states, states.length * 2);
    }
    states[at + TOP] = top;
    states[at + FIRST] = first;
    states[at + NEXT] = next;
    states[at + PARENT] = parent;
    states[at + MOVE] = move;
    return stateCount++;
  }
}
