package io.cartagent.adapter.shopify;

import io.cartagent.domain.action.ExecutionAnswer;
import io.cartagent.domain.tenant.TenantId;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a shop to change something, once. It is told again only when it has certainly not begun: it
 * was too busy to look, or our token had been renewed meanwhile. Whatever else goes wrong after the
 * request left is unknown, never a failure, and nothing is thrown for it.
 */
final class ShopifyMutations {
  private static final Logger LOG = LoggerFactory.getLogger(ShopifyMutations.class);

  private final ShopifyHttp http;
  private final ShopifyBudget budget;
  private final ShopTokens tokens;
  private final ShopifyPace pace;
  private final CircuitBreakerRegistry breakers;

  ShopifyMutations(
      ShopifyHttp http,
      ShopifyBudget budget,
      ShopTokens tokens,
      ShopifyPace pace,
      CircuitBreakerRegistry breakers) {
    this.http = http;
    this.budget = budget;
    this.tokens = tokens;
    this.pace = pace;
    this.breakers = breakers;
  }

  /** How one exchange ended. */
  private sealed interface Exchange {
    record Over(ExecutionAnswer answer) implements Exchange {}

    record Throttled(Duration pause) implements Exchange {}

    record TokenRefused() implements Exchange {}
  }

  ExecutionAnswer send(TenantId tenant, ShopifyMutation mutation, Map<String, ?> variables) {
    Optional<String> token =
        ShopDomain.isPermanent(tenant.value()) ? tokens.find(tenant) : Optional.empty();
    ShopifyDeadline deadline = ShopifyDeadline.mutation(pace);
    boolean renewed = false;
    int tries = 0;
    while (token.isPresent() && tries < deadline.tries()) {
      tries++;
      switch (exchange(tenant, mutation, variables, token.get(), deadline)) {
        case Exchange.Over over -> {
          return over.answer();
        }
        case Exchange.Throttled throttled -> {
          if (throttled.pause().compareTo(deadline.left()) >= 0 || !rest(throttled.pause())) {
            return ExecutionAnswer.REFUSED;
          }
        }
        case Exchange.TokenRefused ignored -> {
          tokens.forget(tenant);
          String refused = token.get();
          token = renewed ? Optional.empty() : tokens.find(tenant);
          token = token.filter(fresh -> !fresh.equals(refused));
          renewed = true;
        }
      }
    }
    return ExecutionAnswer.REFUSED;
  }

  private Exchange exchange(
      TenantId tenant,
      ShopifyMutation mutation,
      Map<String, ?> variables,
      String token,
      ShopifyDeadline deadline) {
    CircuitBreaker breaker = breakers.circuitBreaker(tenant.value());
    try {
      ShopifyAnswer answer =
          breaker.executeSupplier(() ->
              budget.within(
                  tenant,
                  mutation.operation(),
                  deadline,
                  () -> http.post(tenant, mutation.operation(), variables, token, deadline)));
      String codes = MutationVerdict.codes(answer, mutation);
      return switch (MutationVerdict.of(answer, mutation)) {
        case DONE -> new Exchange.Over(ExecutionAnswer.ACCEPTED);
        case REFUSED, NOT_BEGUN -> refused(tenant, mutation, codes);
        case UNCLEAR -> unknown(tenant, mutation, codes);
        case THROTTLED -> new Exchange.Throttled(answer.pauseWhenThrottled());
      };
    } catch (ShopifyTrouble trouble) {
      String reason = trouble.reason().words() + " (" + trouble.reason().note() + ")";
      return switch (trouble.kind()) {
        case THROTTLED -> new Exchange.Throttled(trouble.pause());
        case NOT_REACHED, REFUSED -> refused(tenant, mutation, reason);
        case UNHEALTHY -> unknown(tenant, mutation, reason);
      };
    } catch (ShopifyHttp.TokenRefused refused) {
      return new Exchange.TokenRefused();
    } catch (CallNotPermittedException resting) {
      ShopifyReason reason = ShopifyGraphQlClient.RESTING;
      return refused(tenant, mutation, reason.words() + " (" + reason.note() + ")");
    }
  }

  private static Exchange refused(TenantId tenant, ShopifyMutation mutation, String reason) {
    LOG.warn(
        "Shopify did not {} of tenant {}: {}", mutation.operation().deed(), tenant.value(), reason);
    return new Exchange.Over(ExecutionAnswer.REFUSED);
  }

  private static Exchange unknown(TenantId tenant, ShopifyMutation mutation, String reason) {
    LOG.warn(
        "Whether Shopify did {} of tenant {} is unknown: {}",
        mutation.operation().deed(),
        tenant.value(),
        reason);
    return new Exchange.Over(ExecutionAnswer.UNKNOWN);
  }

  /** Whether the whole pause was taken; we may be asked to stop meanwhile. */
  private static boolean rest(Duration pause) {
    try {
      Thread.sleep(pause);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
