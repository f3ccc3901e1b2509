package io.cartagent.application.port.persistence;

import io.cartagent.domain.tenant.TenantId;
import java.util.Locale;
import java.util.Set;

/**
 * The languages in which each merchant lets the agent answer, besides English, in which it always
 * does. A merchant who has set nothing has English alone.
 */
public interface AnswerLanguages {
  /** Languages without countries; English is not among them. */
  Set<Locale> list(TenantId tenant);

  /** Replaces them; the next turn is answered by it. English need not be named. */
  void save(TenantId tenant, Set<Locale> languages);
}
