package io.cartagent.web.chat;

import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.tenant.TenantId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells which installed shop, and which of its customers, a request through the app proxy is. */
public interface StorefrontProof {
  /**
   * Who calls, in the shop's own signed words.
   *
   * @param shopper absent for a visitor
   */
  record Caller(TenantId tenant, Optional<ShopperId> shopper) {}

  /**
   * The caller that the query's signature proves (ID-08, ID-11).
   *
   * @param rawQuery of the forwarded request, not decoded; null when there is none
   * @throws io.cartagent.web.problem.Problem unauthorized, whatever is wrong with it
   */
  Caller callerOf(@Nullable String rawQuery);
}
