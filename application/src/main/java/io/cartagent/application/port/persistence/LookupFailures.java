package io.cartagent.application.port.persistence;

import io.cartagent.domain.identity.LookupLimitPolicy.Limit;
import io.cartagent.domain.tenant.TenantId;
import java.time.Instant;
import java.util.List;

/** Remembers failed order lookups, shared by all nodes. Keys are stored hashed per tenant. */
public interface LookupFailures {
  /** Whether every count is below its limit at the given time. */
  boolean allow(TenantId tenant, List<Limit> limits, Instant now);

  /** Counts one failure against every limit. */
  void record(TenantId tenant, List<Limit> limits, Instant now);
}
