package io.cartagent.adapter.shopify;

import io.cartagent.application.port.PortException;
import io.cartagent.domain.action.ExecutionAnswer;
import io.cartagent.domain.tenant.TenantId;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Tells a shop to change something, once. It is told again only when it has certainly not begun: it
 * was too busy to look, or our token had been renewed meanwhile. Whatever else goes wrong after the
 * request left is unknown, never a failure, and nothing is thrown for it.
 */
final class ShopifyMutations {
  private final ShopifyHttp http;
  private final ShopTokens tokens;
  private final ShopifyPace pace;
  private final CircuitBreakerRegistry breakers;

  ShopifyMutations(
      ShopifyHttp http, ShopTokens tokens, ShopifyPace pace, CircuitBreakerRegistry breakers) {
    this.http = http;
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
          breaker.executeSupplier(
              () -> http.post(tenant, mutation.operation(), variables, token, deadline));
      return switch (MutationVerdict.of(answer, mutation)) {
        case DONE -> new Exchange.Over(ExecutionAnswer.ACCEPTED);
        case REFUSED, NOT_BEGUN -> new Exchange.Over(ExecutionAnswer.REFUSED);
        case UNCLEAR -> new Exchange.Over(ExecutionAnswer.UNKNOWN);
        case THROTTLED -> new Exchange.Throttled(answer.pauseWhenThrottled());
      };
    } catch (ShopifyTrouble trouble) {
      return afterTrouble(trouble);
    } catch (ShopifyHttp.TokenRefused refused) {
      return new Exchange.TokenRefused();
    } catch (CallNotPermittedException | PortException.Rejected neverBegun) {
      return new Exchange.Over(ExecutionAnswer.REFUSED);
    }
  }

  private static Exchange afterTrouble(ShopifyTrouble trouble) {
    return switch (trouble.kind()) {
      case THROTTLED -> new Exchange.Throttled(trouble.pause());
      case NOT_REACHED -> new Exchange.Over(ExecutionAnswer.REFUSED);
      case UNHEALTHY -> new Exchange.Over(ExecutionAnswer.UNKNOWN);
    };
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
