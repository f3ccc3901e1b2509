package io.cartagent.application.port.llm;

import io.cartagent.domain.tenant.TenantId;
import java.util.Locale;
import java.util.Optional;

/** Tells in which language a shopper writes. */
public interface LanguageDetector {
  /**
   * The language of a message, as a locale without a country.
   *
   * @return empty when unsure: the message is short, mixed, or holds little but names and numbers
   */
  Optional<Locale> detect(TenantId tenant, String message);
}
