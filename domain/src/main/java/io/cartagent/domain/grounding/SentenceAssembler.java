package io.cartagent.domain.grounding;

import io.cartagent.domain.grounding.text.SentenceCutter;
import java.util.List;

/**
 * Turns a stream of text pieces into sentences. The same text yields the same sentences however it
 * is cut. A line is a sentence of its own, and a run-on is cut at a space, so that no reply can
 * make it hold more than a few thousand characters. One instance serves one reply and one thread.
 */
public final class SentenceAssembler {
  private final SentenceCutter cutter = new SentenceCutter();

  /** Takes the next piece and returns the sentences it completes, in order. */
  public List<String> push(String piece) {
    return cutter.push(piece);
  }

  /** Returns what is left, when the reply has ended. */
  public List<String> finish() {
    return cutter.finish();
  }
}
