package io.cartagent.domain.redaction;

import io.cartagent.domain.redaction.finding.KnownPeople;
import io.cartagent.domain.redaction.finding.PersonalData;
import io.cartagent.domain.redaction.finding.PersonalDataFinder;

/**
 * Takes personal data out of a text for good, for logs and exports: {@code [EMAIL]} stands where an
 * address was, and nothing leads back. Masking twice changes nothing more. Safe for concurrent use.
 */
public final class Mask {
  private final PersonalDataFinder finder;

  /** With the domain's own rules. */
  public Mask() {
    this(new PersonalDataFinder());
  }

  /** With a finder that others share. */
  public Mask(PersonalDataFinder finder) {
    this.finder = finder;
  }

  /** The text without personal data. */
  public RedactedText mask(String text) {
    return mask(text, new KnownPeople());
  }

  /** The text without personal data; people named before are taken out too. */
  public RedactedText mask(String text, KnownPeople known) {
    StringBuilder masked = new StringBuilder(text.length());
    int copied = 0;
    for (PersonalData found : finder.find(text, known)) {
      masked.append(text, copied, found.start()).append('[').append(found.category()).append(']');
      copied = found.end();
    }
    return new RedactedText(masked.append(text, copied, text.length()).toString());
  }
}
