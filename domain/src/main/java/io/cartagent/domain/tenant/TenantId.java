package io.cartagent.domain.tenant;

/**
 * Names the merchant whose data a call may touch: the shop's permanent {@code *.myshopify.com}
 * domain, in lower case. Built only from a verified credential (TI-01).
 */
public record TenantId(String value) {
  private static final int LONGEST = 255;

  public TenantId {
    if (value.isBlank() || value.length() > LONGEST) {
      throw new IllegalArgumentException("tenant id is blank or longer than " + LONGEST);
    }
    if (!value.equals(value.strip().toLowerCase(java.util.Locale.ROOT))) {
      throw new IllegalArgumentException("tenant id is not in lower case");
    }
  }
}
