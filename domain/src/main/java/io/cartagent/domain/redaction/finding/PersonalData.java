package io.cartagent.domain.redaction.finding;

/**
 * A piece of personal data in a text.
 *
 * @param start in UTF-16 units
 * @param end exclusive
 */
public record PersonalData(DataCategory category, int start, int end) {
  public PersonalData {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no text between " + start + " and " + end);
    }
  }
}
