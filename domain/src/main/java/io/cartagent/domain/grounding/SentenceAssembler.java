package io.cartagent.domain.grounding;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns a stream of text pieces into sentences. The same text yields the same sentences however it
 * is cut. Holds the unfinished sentence; one instance serves one reply and one thread.
 */
public final class SentenceAssembler {
  private final StringBuilder pending = new StringBuilder();

  /** Takes the next piece and returns the sentences it completes, in order. */
  public List<String> push(String piece) {
    pending.append(piece);
    List<String> complete = new ArrayList<>();
    int end = endOfFirstSentence();
    while (end > 0) {
      String sentence = pending.substring(0, end).strip();
      pending.delete(0, end);
      if (!sentence.isEmpty()) {
        complete.add(sentence);
      }
      end = endOfFirstSentence();
    }
    return complete;
  }

  /** Returns what is left, when the reply has ended. */
  public List<String> finish() {
    String rest = pending.toString().strip();
    pending.setLength(0);
    return rest.isEmpty() ? List.of() : List.of(rest);
  }

  private int endOfFirstSentence() {
    for (int i = 0; i < pending.length() - 1; i++) {
      char here = pending.charAt(i);
      if (here == '\n') {
        return i + 1;
      }
      if ((here == '.' || here == '!' || here == '?')
          && Character.isWhitespace(pending.charAt(i + 1))) {
        return i + 1;
      }
    }
    return -1;
  }
}
