package io.cartagent.domain.commerce;

import java.util.Locale;

/**
 * The number a shopper knows an order by, such as {@code #1027} or {@code W2611340}. Two names are
 * the same when they differ only in case or a leading {@code #}.
 */
public final class OrderName {
  private static final int LONGEST = 40;

  private final String text;
  private final String canonical;

  public OrderName(String text) {
    this.text = text.strip();
    this.canonical = this.text.replace("#", "").toUpperCase(Locale.ROOT);
    if (canonical.isBlank() || text.length() > LONGEST) {
      throw new IllegalArgumentException("order name is blank or longer than " + LONGEST);
    }
  }

  /** As the shop writes it. */
  public String text() {
    return text;
  }

  /** Without {@code #}, in upper case. */
  public String canonical() {
    return canonical;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OrderName name && name.canonical.equals(canonical);
  }

  @Override
  public int hashCode() {
    return canonical.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
