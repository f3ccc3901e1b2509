package io.cartagent.domain.redaction.nationalid;

import java.util.ArrayList;
import java.util.List;

/**
 * How all numbers are written, as one tree: a text is read character by character, and given up as
 * soon as no number goes on like it.
 */
final class Shapes {
  /** Where every reading begins. */
  static final int ROOT = 1;

  /** Where nothing goes on. */
  static final int NOWHERE = 0;

  private static final int OTHER = 0;
  private static final int DIGIT = 1;
  private static final int LETTER = 2;
  private static final int SEPARATOR = 3;

  /** How many kinds of characters there are. */
  private static final int BRANCHES = 4;

  private static final byte[] KIND_OF = kindsOfCharacters();

  private final List<Node> nodes = new ArrayList<>();

  /** The place after a place, by the kind of the character between. */
  private final int[] next;

  /** Whether a number is whole at a place. */
  private final boolean[] whole;

  /** A place of the tree: where it leads, and what ends here. */
  private static final class Node {
    private final int[] next = new int[BRANCHES];
    private final List<NationalId> kinds = new ArrayList<>();
    private final boolean separated;

    private Node(boolean separated) {
      this.separated = separated;
    }
  }

  Shapes(List<NationalId> all) {
    addNode(false);
    addNode(false);
    for (NationalId kind : all) {
      add(kind, kind.pattern(), 0, ROOT);
      String bare = kind.pattern().replace("-", "");
      if (!bare.equals(kind.pattern())) {
        add(kind, bare, 0, ROOT);
      }
    }
    next = new int[nodes.size() * BRANCHES];
    whole = new boolean[nodes.size()];
    for (int node = 0; node < nodes.size(); node++) {
      System.arraycopy(nodes.get(node).next, 0, next, node * BRANCHES, BRANCHES);
      whole[node] = !nodes.get(node).kinds.isEmpty();
    }
  }

  private int addNode(boolean separated) {
    nodes.add(new Node(separated));
    return nodes.size() - 1;
  }

  private void add(NationalId kind, String pattern, int at, int node) {
    if (at == pattern.length()) {
      nodes.get(node).kinds.add(kind);
      return;
    }
    switch (pattern.charAt(at)) {
      case '9' -> add(kind, pattern, at + 1, grow(node, DIGIT));
      case 'A' -> add(kind, pattern, at + 1, grow(node, LETTER));
      case '-' -> add(kind, pattern, at + 1, grow(node, SEPARATOR));
      default -> {
        add(kind, pattern, at + 1, grow(node, DIGIT));
        add(kind, pattern, at + 1, grow(node, LETTER));
      }
    }
  }

  private int grow(int node, int branch) {
    int[] branches = nodes.get(node).next;
    if (branches[branch] == NOWHERE) {
      branches[branch] = addNode(branch == SEPARATOR || nodes.get(node).separated);
    }
    return branches[branch];
  }

  /** The place that a character leads to, or nowhere. */
  int after(int place, char here) {
    return next[place * BRANCHES + kindOf(here)];
  }

  boolean isWhole(int place) {
    return whole[place];
  }

  /** The kinds of numbers that are whole at a place. */
  List<NationalId> at(int place) {
    return nodes.get(place).kinds;
  }

  /** Whether separators led to a place. */
  boolean isSeparated(int place) {
    return nodes.get(place).separated;
  }

  static boolean isSeparator(char here) {
    return kindOf(here) == SEPARATOR;
  }

  private static int kindOf(char here) {
    return here < KIND_OF.length ? KIND_OF[here] : OTHER;
  }

  private static byte[] kindsOfCharacters() {
    byte[] kinds = new byte['\u00a0' + 1];
    for (char here = 0; here < kinds.length; here++) {
      boolean letter = (here >= 'A' && here <= 'Z') || (here >= 'a' && here <= 'z');
      boolean digit = here >= '0' && here <= '9';
      boolean separator = " -./+\u00a0".indexOf(here) >= 0;
      kinds[here] = (byte) (digit ? DIGIT : letter ? LETTER : separator ? SEPARATOR : OTHER);
    }
    return kinds;
  }
}
