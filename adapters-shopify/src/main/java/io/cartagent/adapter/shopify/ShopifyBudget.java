package io.cartagent.adapter.shopify;

import io.cartagent.domain.tenant.TenantId;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Holds calls back until a shop's bucket of points has room for them. Shopify takes what a request
 * asks for up front and gives back what it did not use, so a crowd that is refused and comes back
 * together is refused again: here it waits in line instead, shoppers before everything else. What a
 * bucket holds is read from each answer, never configured; before the first nothing is known and
 * nobody waits.
 */
final class ShopifyBudget {
  private final Map<TenantId, Bucket> buckets = new ConcurrentHashMap<>();

  /**
   * Waits for room, then calls. What the bucket holds is learnt from the answer; a call that
   * brought none that tells gives back what was set aside for it.
   */
  ShopifyAnswer within(
      TenantId tenant,
      ShopifyOperation operation,
      ShopifyDeadline deadline,
      Supplier<ShopifyAnswer> call) {
    Bucket bucket = buckets.computeIfAbsent(tenant, _ -> new Bucket());
    double taken = take(bucket, operation, deadline);
    Optional<ShopifyAnswer.Cost> cost = Optional.empty();
    try {
      ShopifyAnswer answer = call.get();
      cost = answer.cost();
      return answer;
    } finally {
      cost.ifPresentOrElse(
          told -> bucket.settle(operation, taken, told), () -> bucket.giveBack(taken));
    }
  }

  private static double take(Bucket bucket, ShopifyOperation operation, ShopifyDeadline deadline) {
    long began = System.nanoTime();
    try {
      return bucket.take(operation, deadline.isPatient(), deadline.leftInLine());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw ShopifyTrouble.unhealthy(ShopifyReason.stopped());
    } finally {
      deadline.hasWaited(Duration.ofNanos(System.nanoTime() - began));
    }
  }

  private static final class Bucket {
    private final Semaphore shoppers = new Semaphore(1, true);
    private final Semaphore background = new Semaphore(1, true);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<ShopifyOperation, Double> asked = new EnumMap<>(ShopifyOperation.class);
    private double size;
    private double rate;
    private double held;
    private long at;

    double take(ShopifyOperation operation, boolean patient, Duration longest)
        throws InterruptedException {
      long end = System.nanoTime() + longest.toNanos();
      Semaphore line = patient ? background : shoppers;
      if (!line.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS)) {
        throw ShopifyTrouble.outOfBudget();
      }
      try {
        lock.lockInterruptibly();
        try {
          return waitFor(operation, patient, end);
        } finally {
          lock.unlock();
        }
      } finally {
        line.release();
      }
    }

    /** Half of the bucket is left to shoppers. */
    private double waitFor(ShopifyOperation operation, boolean patient, long end)
        throws InterruptedException {
      while (true) {
        double cost = asked.getOrDefault(operation, 0.0);
        double wanted = Math.min(size, patient ? cost + size / 2 : cost);
        refill();
        if (rate <= 0 || held >= wanted) {
          held -= cost;
          return cost;
        }
        long untilFull = (long) ((wanted - held) / rate * TimeUnit.SECONDS.toNanos(1)) + 1;
        long left = end - System.nanoTime();
        if (left <= 0) {
          throw ShopifyTrouble.outOfBudget();
        }
        changed.awaitNanos(Math.min(untilFull, left));
      }
    }

    /** Other nodes and apps draw on the same bucket, so of two counts the lower holds. */
    void settle(ShopifyOperation operation, double taken, ShopifyAnswer.Cost cost) {
      lock.lock();
      try {
        refill();
        boolean first = rate <= 0;
        size = cost.size();
        rate = cost.rate();
        asked.put(operation, cost.requested());
        double ours = first ? cost.available() : held + taken - cost.used();
        held = Math.min(size, Math.min(ours, cost.available()));
        changed.signalAll();
      } finally {
        lock.unlock();
      }
    }

    /** Whoever waits may have room now. */
    void giveBack(double taken) {
      lock.lock();
      try {
        refill();
        held = Math.min(size, held + taken);
        changed.signalAll();
      } finally {
        lock.unlock();
      }
    }

    private void refill() {
      long now = System.nanoTime();
      held = Math.min(size, held + rate * (now - at) / TimeUnit.SECONDS.toNanos(1));
      at = now;
    }
  }
}
