package io.cartagent.domain.commerce;

import java.text.Normalizer;
import java.util.Locale;

/** The second thing a shopper must know about an order besides its number (ID-02). */
public sealed interface Contact {
  /** The e-mail address of the order, compared without regard to case. */
  record Email(String address) implements Contact {
    public Email {
      address =
          Normalizer.normalize(address, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
      if (address.isBlank()) {
        throw new IllegalArgumentException("e-mail address is blank");
      }
    }
  }

  /** The postcode the order ships to, compared without regard to case, spaces and hyphens. */
  record Postcode(String code) implements Contact {
    public Postcode {
      code =
          Normalizer.normalize(code, Normalizer.Form.NFKC)
              .replace(" ", "")
              .replace("-", "")
              .toUpperCase(Locale.ROOT);
      if (code.isBlank()) {
        throw new IllegalArgumentException("postcode is blank");
      }
    }
  }
}
