package io.cartagent.domain.grounding;

import java.util.List;
import java.util.Locale;

/**
 * A verdict for people to read: every claim of a sentence, where it stands, and what it rests on or
 * why it rests on nothing.
 */
public record GroundingReport(String sentence, List<Line> lines) {
  public GroundingReport {
    lines = List.copyOf(lines);
  }

  /**
   * One claim.
   *
   * @param start where it stands in the sentence, in code points
   * @param end exclusive, in code points
   * @param because the evidence in words, or the reason it is not enough
   */
  public record Line(Claim claim, int start, int end, boolean supported, String because) {
    /** What is claimed, in one word, such as {@code price} or {@code commitment}. */
    public String type() {
      return claim.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether the sentence may be said. */
  public boolean isGrounded() {
    return lines.stream().allMatch(Line::supported);
  }

  /** The report as text, a line for each claim. */
  public String asText() {
    StringBuilder text = new StringBuilder(isGrounded() ? "supported" : "unsupported");
    text.append(": ").append(sentence).append('\n');
    for (Line line : lines) {
      text.append(line.supported() ? "  + " : "  - ")
          .append(line.type())
          .append(" \"")
          .append(line.claim().words())
          .append("\" (")
          .append(line.start())
          .append("-")
          .append(line.end())
          .append("): ")
          .append(line.because())
          .append('\n');
    }
    return text.toString();
  }
}
