package io.cartagent.adapter.shopify;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.cartagent.adapter.shopify.ShopifyAnswer.Verdict;
import io.cartagent.adapter.shopify.ShopifyReason.Kind;
import io.cartagent.application.port.PortException;
import io.cartagent.domain.tenant.TenantId;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Asks a shop's Admin API, as patiently as the deadline allows. Reads only, so a try may be
 * repeated; changes go through {@link #mutations()}. A shop that keeps failing is left alone for a
 * while; others are not affected.
 */
final class ShopifyGraphQlClient implements AutoCloseable {
  /** Said while a breaker is open. */
  static final ShopifyReason RESTING =
      ShopifyReason.of(Kind.CIRCUIT_OPEN, "it failed too often and is left alone for a moment");

  private final ShopifyHttp http;
  private final ShopTokens tokens;
  private final ShopifyPace pace;
  private final CircuitBreakerRegistry breakers;
  private final ShopifyMutations mutations;
  private final ShopifyBudget budget = new ShopifyBudget();

  ShopifyGraphQlClient(ShopifyAdapters.Settings settings, ShopTokens tokens, ShopifyPace pace) {
    this.http = new ShopifyHttp(settings.origin(), pace);
    this.tokens = tokens;
    this.pace = pace;
    this.breakers =
        CircuitBreakerRegistry.of(
            CircuitBreakerConfig.custom()
                .slidingWindowSize(10)
                .minimumNumberOfCalls(6)
                .failureRateThreshold(50)
                .waitDurationInOpenState(pace.breakerRest())
                .permittedNumberOfCallsInHalfOpenState(2)
                .recordException(e -> e instanceof ShopifyTrouble trouble && trouble.isUnhealthy())
                .build());
    this.mutations = new ShopifyMutations(http, budget, tokens, pace, breakers);
  }

  /** The way to change something in a shop. */
  ShopifyMutations mutations() {
    return mutations;
  }

  /** A deadline for a shopper's question; several calls may share it. */
  ShopifyDeadline live() {
    return ShopifyDeadline.live(pace);
  }

  /** A deadline for one call of a long reading. */
  ShopifyDeadline background() {
    return ShopifyDeadline.background(pace);
  }

  /** The answer's data as a foreign shape, mapped to ours. */
  <D, T> T read(
      TenantId tenant,
      ShopifyOperation operation,
      Map<String, ?> variables,
      ShopifyDeadline deadline,
      Class<D> shape,
      Function<D, T> mapping) {
    ShopifyAnswer answer = ask(tenant, operation, variables, deadline);
    T result = mapped(tenant, operation, answer, shape, mapping);
    if (deadline.isPatient()) {
      rest(tenant, operation, answer.pauseInBackground());
    }
    return result;
  }

  /**
   * The same for a read on which more than words rests: an answer with a part left out, which we
   * may not see, counts as none.
   */
  <D, T> T readWhole(
      TenantId tenant,
      ShopifyOperation operation,
      Map<String, ?> variables,
      Class<D> shape,
      Function<D, T> mapping) {
    ShopifyAnswer answer = ask(tenant, operation, variables, live());
    if (!answer.isWhole()) {
      throw ShopifyFailures.rejected(tenant, operation, scopeMissing(answer));
    }
    return mapped(tenant, operation, answer, shape, mapping);
  }

  private static <D, T> T mapped(
      TenantId tenant,
      ShopifyOperation operation,
      ShopifyAnswer answer,
      Class<D> shape,
      Function<D, T> mapping) {
    D data;
    try {
      data = answer.data(shape);
    } catch (JsonProcessingException e) {
      throw ShopifyFailures.shapeless(tenant, operation);
    }
    return ShopifyFailures.mapping(tenant, operation, () -> mapping.apply(data));
  }

  @Override
  public void close() {
    http.close();
  }

  private ShopifyAnswer ask(
      TenantId tenant,
      ShopifyOperation operation,
      Map<String, ?> variables,
      ShopifyDeadline deadline) {
    if (operation.changesTheShop()) {
      throw new IllegalArgumentException("a change must not be repeated: " + operation);
    }
    String token = token(tenant, operation);
    try {
      return askPatiently(tenant, operation, variables, deadline, token);
    } catch (ShopifyHttp.TokenRefused refused) {
      tokens.forget(tenant);
      Optional<String> renewed = tokens.find(tenant).filter(fresh -> !fresh.equals(token));
      if (renewed.isPresent()) {
        try {
          return askPatiently(tenant, operation, variables, deadline, renewed.get());
        } catch (ShopifyHttp.TokenRefused refusedAgain) {
          tokens.forget(tenant);
        }
      }
      throw ShopifyFailures.rejected(
          tenant,
          operation,
          ShopifyReason.of(
              Kind.NOT_ALLOWED, "it refused the access token; open the app in the shop's admin"));
    }
  }

  private String token(TenantId tenant, ShopifyOperation operation) {
    if (!ShopDomain.isPermanent(tenant.value())) {
      throw ShopifyFailures.rejected(
          tenant,
          operation,
          ShopifyReason.of(Kind.NOT_ALLOWED, "that is no *.myshopify.com domain"));
    }
    return tokens
        .find(tenant)
        .orElseThrow(() ->
            ShopifyFailures.rejected(
                tenant,
                operation,
                ShopifyReason.of(Kind.NOT_ALLOWED, "it has not installed CartAgent")));
  }

  private ShopifyAnswer askPatiently(
      TenantId tenant,
      ShopifyOperation operation,
      Map<String, ?> variables,
      ShopifyDeadline deadline,
      String token) {
    CircuitBreaker breaker = breakers.circuitBreaker(tenant.value());
    Backoff backoff = new Backoff(pace.backoff());
    Retry retry = Retry.of(tenant.value(), retryWithin(deadline, backoff));
    try {
      return retry.executeSupplier(() ->
          breaker.executeSupplier(() -> askOnce(tenant, operation, variables, deadline, token)));
    } catch (ShopifyTrouble trouble) {
      boolean hopeless =
          trouble.kind() == ShopifyTrouble.Kind.REFUSED && trouble.reason().kind() != Kind.BUDGET;
      throw hopeless
          ? ShopifyFailures.rejected(tenant, operation, trouble.reason())
          : ShopifyFailures.unavailable(tenant, operation, trouble.reason());
    } catch (CallNotPermittedException resting) {
      throw ShopifyFailures.unavailable(tenant, operation, RESTING);
    }
  }

  private static RetryConfig retryWithin(ShopifyDeadline deadline, Backoff backoff) {
    return RetryConfig.<ShopifyAnswer>custom()
        .maxAttempts(deadline.tries())
        .retryOnException(failure ->
            failure instanceof ShopifyTrouble trouble
                && trouble.kind() != ShopifyTrouble.Kind.REFUSED
                && backoff.plan(trouble).compareTo(deadline.left()) < 0)
        .intervalBiFunction((_, _) -> backoff.planned().toMillis())
        .build();
  }

  private ShopifyAnswer askOnce(
      TenantId tenant,
      ShopifyOperation operation,
      Map<String, ?> variables,
      ShopifyDeadline deadline,
      String token) {
    ShopifyAnswer answer =
        budget.within(
            tenant,
            operation,
            deadline,
            () -> http.post(tenant, operation, variables, token, deadline));
    Verdict verdict = answer.verdict();
    return switch (verdict) {
      case ANSWERED -> answer;
      case THROTTLED ->
          throw ShopifyTrouble.throttled(answer.pauseWhenThrottled(), answer.request());
      case BROKEN ->
          throw ShopifyTrouble.unhealthy(
              new ShopifyReason(Kind.NO_ANSWER, "it failed inside", answer.request()));
      case DENIED -> throw ShopifyTrouble.refused(scopeMissing(answer));
      case REFUSED ->
          throw ShopifyTrouble.refused(
              new ShopifyReason(Kind.QUERY_REFUSED, "it refused the query", answer.request()));
      case FILTER_IGNORED ->
          throw ShopifyTrouble.refused(
              new ShopifyReason(
                  Kind.QUERY_REFUSED, "it ignored a search filter", answer.request()));
    };
  }

  private static ShopifyReason scopeMissing(ShopifyAnswer answer) {
    return new ShopifyReason(
        Kind.NOT_ALLOWED, "the app lacks an access scope for it", answer.request());
  }

  private static void rest(TenantId tenant, ShopifyOperation operation, Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw interrupted(tenant, operation);
    }
  }

  private static PortException.Unavailable interrupted(
      TenantId tenant, ShopifyOperation operation) {
    return ShopifyFailures.unavailable(tenant, operation, ShopifyReason.stopped());
  }

  /** Decides the pause before the next try: what the shop asked for, or a growing one. */
  private static final class Backoff {
    private final Duration first;
    private int failures;
    private Duration planned = Duration.ZERO;

    private Backoff(Duration first) {
      this.first = first;
    }

    private Duration plan(ShopifyTrouble trouble) {
      // Jitter keeps the callers of a shop that comes back from all arriving at once.
      double jitter = 0.5 + java.util.concurrent.ThreadLocalRandom.current().nextDouble();
      Duration growing = Duration.ofNanos((long) ((first.toNanos() << failures++) * jitter));
      planned = trouble.pause().isZero() ? growing : trouble.pause();
      return planned;
    }

    private Duration planned() {
      return planned;
    }
  }
}
