package io.cartagent.web.chat;

import io.cartagent.domain.tenant.TenantId;

/** Tells which installed shop a request through Shopify's app proxy comes from. */
public interface StorefrontProof {
  /**
   * The shop that the query's signature proves.
   *
   * @param rawQuery of the forwarded request, not decoded; null when there is none
   * @throws io.cartagent.web.problem.Problem unauthorized, whatever is wrong with it
   */
  TenantId shopOf(@org.jspecify.annotations.Nullable String rawQuery);
}
