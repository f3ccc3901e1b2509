package io.cartagent.domain.redaction;

/** Text from which personal data has been taken. Only {@link Vault} and {@link Mask} make one. */
public final class RedactedText {
  private final String value;

  RedactedText(String value) {
    this.value = value;
  }

  /** The text; placeholders or masks stand where personal data was. */
  public String value() {
    return value;
  }

  /** Both texts, one below the other. */
  public RedactedText followedBy(RedactedText next) {
    return new RedactedText(value + "\n" + next.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
