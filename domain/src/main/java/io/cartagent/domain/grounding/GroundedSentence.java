package io.cartagent.domain.grounding;

import java.util.List;

/**
 * A sentence that may be shown to a shopper. Only {@link GroundingPolicy} and {@link ServicePhrase}
 * make one, so nobody can forget the check.
 */
public final class GroundedSentence {
  private final String text;
  private final List<Citation> citations;

  GroundedSentence(String text, List<Citation> citations) {
    this.text = text;
    this.citations = List.copyOf(citations);
  }

  /** As it was judged, its marks and spaces included. */
  public String text() {
    return text;
  }

  /** What it rests on; empty only for a sentence that claims nothing. */
  public List<Citation> citations() {
    return citations;
  }

  @Override
  public String toString() {
    return "GroundedSentence[citations=" + citations.size() + "]";
  }
}
