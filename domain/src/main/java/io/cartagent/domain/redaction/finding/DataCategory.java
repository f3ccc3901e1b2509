package io.cartagent.domain.redaction.finding;

/** Kinds of personal data that are hidden. The name is the placeholder's. */
public enum DataCategory {
  EMAIL,
  PHONE,
  CARD,
  IBAN,
  NATIONAL_ID,
  IP,
  SECRET,
  ADDRESS,
  POSTCODE,
  PERSON,
  USER_ID,
  DATE_OF_BIRTH
}
