package io.cartagent.domain.redaction;

/** Kinds of personal data that are hidden from a model. The name is the placeholder's. */
public enum DataCategory {
  EMAIL,
  PHONE,
  CARD,
  IBAN,
  SECRET
}
