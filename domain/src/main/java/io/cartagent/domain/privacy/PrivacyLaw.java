package io.cartagent.domain.privacy;

import java.time.LocalDate;

/** The law a request is answered under; where it is not known which, the GDPR's shorter times. */
public enum PrivacyLaw {
  /** One calendar month, at most two more (Article 12(3)). */
  GDPR {
    @Override
    LocalDate lastDay(LocalDate received) {
      return received.plusMonths(1);
    }

    @Override
    LocalDate lastExtendedDay(LocalDate received) {
      return received.plusMonths(3);
    }
  },
  /** 45 calendar days from receipt however long verification takes, at most 45 more (§ 7021). */
  CCPA {
    @Override
    LocalDate lastDay(LocalDate received) {
      return received.plusDays(45);
    }

    @Override
    LocalDate lastExtendedDay(LocalDate received) {
      return received.plusDays(90);
    }
  };

  /** The last day on which an answer is in time. */
  abstract LocalDate lastDay(LocalDate received);

  /** The same after an extension; both periods count from receipt. */
  abstract LocalDate lastExtendedDay(LocalDate received);
}
