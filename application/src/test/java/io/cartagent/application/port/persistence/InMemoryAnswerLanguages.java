package io.cartagent.application.port.persistence;

import io.cartagent.domain.tenant.TenantId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Merchants' languages in memory. */
public final class InMemoryAnswerLanguages implements AnswerLanguages {
  private final Map<TenantId, Set<Locale>> languages = new ConcurrentHashMap<>();

  @Override
  public Set<Locale> list(TenantId tenant) {
    return languages.getOrDefault(tenant, Set.of());
  }

  @Override
  public void save(TenantId tenant, Set<Locale> next) {
    Set<Locale> besides = new HashSet<>(next);
    besides.remove(Locale.ENGLISH);
    languages.put(tenant, Set.copyOf(besides));
  }
}
