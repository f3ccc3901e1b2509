package io.cartagent.adapter.llm.provider;

import io.cartagent.application.port.llm.LanguageModel;
import io.cartagent.application.port.llm.ModelDescription;
import io.cartagent.application.port.llm.ModelException;
import io.cartagent.application.port.llm.ModelException.Trouble;
import io.cartagent.application.port.llm.ModelReply;
import io.cartagent.application.port.llm.ModelRequest;
import io.cartagent.domain.tenant.TenantId;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.core.IntervalFunction;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One model of one provider, asked as often and as patiently as makes sense: within the request's
 * patience, again only while nothing has been streamed and only where that may help (RE-09).
 */
final class ProviderModel implements LanguageModel {
  private static final int MOST_RETRIES = 2;
  private static final IntervalFunction BACKOFF =
      IntervalFunction.ofExponentialRandomBackoff(Duration.ofMillis(250), 3.0, 0.5);

  /** What tells of a provider's health, rather than of one request or account. */
  private static final Set<Trouble> UNHEALTHY =
      EnumSet.of(Trouble.OVERLOADED, Trouble.TIMED_OUT, Trouble.BROKEN_STREAM, Trouble.UNREACHABLE);

  private final ProviderName provider;
  private final ModelDescription description;
  private final Wire wire;
  private final CallLimits limits;
  private final FairShare share;
  private final RetryBudget budget;
  private final CircuitBreaker circuit;
  private final Pause pause;

  ProviderModel(
      ProviderName provider,
      ModelDescription description,
      Wire wire,
      CallLimits limits,
      FairShare share,
      RetryBudget budget,
      CircuitBreaker circuit,
      Pause pause) {
    this.provider = provider;
    this.description = description;
    this.wire = wire;
    this.limits = limits;
    this.share = share;
    this.budget = budget;
    this.circuit = circuit;
    this.pause = pause;
  }

  @Override
  public ModelDescription describe(TenantId tenant) {
    return description;
  }

  @Override
  public ModelReply stream(TenantId tenant, ModelRequest request, Consumer<String> text) {
    long deadline = System.nanoTime() + request.patience().toNanos();
    ModelRequest bounded =
        new ModelRequest(
            request.instructions(),
            request.messages(),
            request.tools(),
            Math.min(request.mostTokens(), limits.mostTokens()),
            request.patience());
    Optional<FairShare.Place> place = share.take(tenant);
    if (place.isEmpty()) {
      throw trouble(
          ProviderName.notTried(
              "too many calls are under way, of this shop or of all; see"
                  + " CARTAGENT_MODEL_CONCURRENCY and CARTAGENT_MODEL_SHOP_PERCENT"));
    }
    try (FairShare.Place _ = place.get()) {
      budget.called();
      return tryUntil(deadline, bounded, text);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw trouble(Failure.broken("the reply was called off"));
    }
  }

  private ModelReply tryUntil(long deadline, ModelRequest request, Consumer<String> text)
      throws InterruptedException {
    for (int tries = 1; ; tries++) {
      if (!circuit.tryAcquirePermission()) {
        throw trouble(
            ProviderName.notTried("it failed too often just now, and is left to recover"));
      }
      Attempt attempt = new Attempt(deadline, text);
      Failure failure;
      switch (attempt.run(request)) {
        case Attempt.Outcome.Done(ModelReply reply) -> {
          return reply;
        }
        case Attempt.Outcome.Failed(Failure why) -> failure = why;
      }
      Duration wait = waitBefore(tries, failure);
      boolean again =
          failure.mayHelp()
              && attempt.streamed.isEmpty()
              && tries <= MOST_RETRIES
              && System.nanoTime() + wait.toNanos() < deadline
              && budget.takeRetry();
      if (!again) {
        throw trouble(failure);
      }
      pause.last(wait);
    }
  }

  private static Duration waitBefore(int retry, Failure failure) {
    Duration backoff = Duration.ofMillis(BACKOFF.apply(retry));
    return failure.retryAfter().filter(asked -> asked.compareTo(backoff) > 0).orElse(backoff);
  }

  private ModelException trouble(Failure failure) {
    return new ModelException(
        failure.trouble(), provider.explain(description.model(), failure), null);
  }

  /** Tells the circuit breaker that a try failed; it asks for a throwable and logs it. */
  private static final class Unhealthy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Unhealthy() {
      super("no whole reply", null, false, false);
    }
  }

  /** One try. */
  private final class Attempt {
    /** How it ended. */
    sealed interface Outcome {
      record Done(ModelReply reply) implements Outcome {}

      record Failed(Failure failure) implements Outcome {}
    }

    private final long deadline;
    private final Consumer<String> text;
    private final StringBuilder streamed = new StringBuilder();
    private boolean begun;

    private Attempt(long deadline, Consumer<String> text) {
      this.deadline = deadline;
      this.text = text;
    }

    private Outcome run(ModelRequest request) throws InterruptedException {
      long start = System.nanoTime();
      boolean judged = false;
      Handoff handoff = new Handoff();
      Duration patience = Duration.ofNanos(Math.max(1_000_000, deadline - start));
      try (Wire.Running _ = wire.open(request, patience, handoff)) {
        Outcome outcome = follow(handoff);
        judged = judge(outcome, System.nanoTime() - start);
        return outcome;
      } finally {
        if (!judged) {
          circuit.releasePermission();
        }
      }
    }

    private Outcome follow(Handoff handoff) throws InterruptedException {
      while (true) {
        switch (handoff.take(nanosToWait())) {
          case Handoff.Taken.Text(String piece) -> {
            begun = true;
            if (!piece.isEmpty()) {
              streamed.append(piece);
              text.accept(piece);
            }
          }
          case Handoff.Taken.Whole(ModelReply reply) -> {
            return new Outcome.Done(reply);
          }
          case Handoff.Taken.Failed(Failure failure) -> {
            return new Outcome.Failed(failure);
          }
          case Handoff.Taken.Silence() -> {
            return new Outcome.Failed(Failure.of(Trouble.TIMED_OUT, silence()));
          }
        }
      }
    }

    private long nanosToWait() {
      Duration silence = begun ? limits.nextToken() : limits.firstToken();
      return Math.min(silence.toNanos(), deadline - System.nanoTime());
    }

    private String silence() {
      if (System.nanoTime() >= deadline) {
        return "the whole reply took too long";
      }
      return begun ? "it fell silent within the reply" : "it did not begin to answer";
    }

    /** Tells the circuit breaker; returns whether there was something to tell. */
    private boolean judge(Outcome outcome, long nanos) {
      return switch (outcome) {
        case Outcome.Done _ -> {
          circuit.onSuccess(nanos, TimeUnit.NANOSECONDS);
          yield true;
        }
        case Outcome.Failed(Failure failure) when UNHEALTHY.contains(failure.trouble()) -> {
          circuit.onError(nanos, TimeUnit.NANOSECONDS, new Unhealthy());
          yield true;
        }
        case Outcome.Failed _ -> false;
      };
    }
  }
}
