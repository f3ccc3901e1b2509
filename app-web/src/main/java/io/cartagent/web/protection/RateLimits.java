package io.cartagent.web.protection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;

/**
 * How many messages and sessions one address, one conversation and one shop may start (HT-12).
 * Counts live in this process; a bounded number of them, oldest forgotten first.
 */
public final class RateLimits {
  private static final Bandwidth PER_CONVERSATION =
      Bandwidth.builder().capacity(12).refillGreedy(20, Duration.ofMinutes(1)).build();
  private static final Bandwidth PER_ADDRESS =
      Bandwidth.builder().capacity(60).refillGreedy(120, Duration.ofMinutes(1)).build();
  private static final Bandwidth PER_SHOP =
      Bandwidth.builder().capacity(1_000).refillGreedy(3_000, Duration.ofMinutes(1)).build();

  private final boolean enabled;
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(200_000).expireAfterAccess(Duration.ofMinutes(30)).build();

  /** Limits are off only for a load measurement on one machine. */
  public RateLimits(boolean enabled) {
    this.enabled = enabled;
  }

  /** Counts a message; when it is one too many, how long to wait. */
  public Optional<Duration> refuseMessage(WidgetTokens.Session session, String address) {
    return firstRefusal(
        take(
            "c:" + session.tenant().value() + ":" + session.conversation().value(),
            PER_CONVERSATION),
        take("a:" + address, PER_ADDRESS),
        take("s:" + session.tenant().value(), PER_SHOP));
  }

  /** Counts a new conversation; when it is one too many, how long to wait. */
  public Optional<Duration> refuseSession(String shop, String address) {
    return firstRefusal(
        take("n:" + shop + ":" + address, PER_ADDRESS), take("s:" + shop, PER_SHOP));
  }

  @SafeVarargs
  private static Optional<Duration> firstRefusal(Optional<Duration>... refusals) {
    for (Optional<Duration> refusal : refusals) {
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    return Optional.empty();
  }

  private Optional<Duration> take(String key, Bandwidth bandwidth) {
    if (!enabled) {
      return Optional.empty();
    }
    Bucket bucket = buckets.get(key, ignored -> Bucket.builder().addLimit(bandwidth).build());
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }
}
