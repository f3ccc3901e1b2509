package io.cartagent.adapter.persistence;

import io.cartagent.application.port.PortException;
import io.cartagent.domain.tenant.TenantId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Short works that lock the same row of a shop, done in one transaction when they come at the same
 * time. One by one each would hold a connection while it waits for the lock, and each would wait
 * for the disk while it holds it.
 *
 * <p>A transaction that the database refuses is taken apart: each work is then done in one of its
 * own.
 */
final class JointTransactions {
  private static final int PLACES = 64;
  private static final int MOST_AT_ONCE = 64;

  private final TenantTransactions transactions;
  private final List<Place> places = Stream.generate(Place::new).limit(PLACES).toList();

  JointTransactions(TenantTransactions transactions) {
    this.transactions = transactions;
  }

  /** Does the work together with what waits for the same shop; returns when it is committed. */
  <T> T in(TenantId tenant, Function<DSLContext, T> work) {
    Place place = places.get(Math.floorMod(tenant.hashCode(), PLACES));
    Job<T> job = new Job<>(tenant, work);
    place.waiting.add(job);
    place.lock.lock();
    try {
      if (!job.done) {
        perform(tenant, place.take(tenant, job));
      }
    } finally {
      place.lock.unlock();
    }
    return job.result();
  }

  private void perform(TenantId tenant, List<Job<?>> jobs) {
    try {
      transactions.on(tenant, db -> jobs.forEach(job -> job.work(db)));
      jobs.forEach(Job::finish);
    } catch (PortException.Unavailable failed) {
      // Perhaps it was committed: nothing may be done twice.
      jobs.forEach(job -> job.fail(failed));
    } catch (RuntimeException failed) {
      jobs.forEach(this::performAlone);
    }
  }

  private void performAlone(Job<?> job) {
    try {
      transactions.on(job.tenant, job::work);
      job.finish();
    } catch (RuntimeException failed) {
      job.fail(failed);
    }
  }

  /** Where works of some shops wait; in order. */
  private static final class Place {
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Queue<Job<?>> waiting = new ConcurrentLinkedQueue<>();

    /** The job and the oldest others of its shop. */
    List<Job<?>> take(TenantId tenant, Job<?> own) {
      List<Job<?>> taken = new ArrayList<>();
      taken.add(own);
      waiting.remove(own);
      Iterator<Job<?>> each = waiting.iterator();
      while (each.hasNext() && taken.size() < MOST_AT_ONCE) {
        Job<?> job = each.next();
        if (job.tenant.equals(tenant)) {
          each.remove();
          taken.add(job);
        }
      }
      return taken;
    }
  }

  /** Touched by whoever holds the lock, and afterwards by whoever brought it. */
  private static final class Job<T> {
    private final TenantId tenant;
    private final Function<DSLContext, T> work;
    private @Nullable T result;
    private Optional<RuntimeException> failure = Optional.empty();
    private boolean done;

    Job(TenantId tenant, Function<DSLContext, T> work) {
      this.tenant = tenant;
      this.work = work;
    }

    void work(DSLContext db) {
      result = work.apply(db);
    }

    void fail(RuntimeException why) {
      failure = Optional.of(why);
      done = true;
    }

    void finish() {
      done = true;
    }

    T result() {
      if (failure.isPresent()) {
        throw failure.get();
      }
      if (result == null) {
        throw new IllegalStateException("the work was not done");
      }
      return result;
    }
  }
}
