package io.cartagent.adapter.llm.provider;

import io.cartagent.application.port.llm.ModelReply;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Between a provider's thread, which must never wait, and the caller's. Text nobody has taken is
 * kept in one piece; its writer bounds how much that can become (see {@link ReplyAssembly}).
 */
final class Handoff {
  /** What the caller finds. */
  sealed interface Taken {
    /** Text, or only a sign that the model is at work when empty. */
    record Text(String piece) implements Taken {}

    record Whole(ModelReply reply) implements Taken {}

    record Failed(Failure failure) implements Taken {}

    /** Nothing came in time. */
    record Silence() implements Taken {}
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final StringBuilder waiting = new StringBuilder();
  private boolean spoke;
  private @Nullable Taken end;

  /** A token arrived; its text may be empty, as a tool call's is. */
  void token(String text) {
    lock.lock();
    try {
      if (end == null) {
        waiting.append(text);
        spoke = true;
        changed.signal();
      }
    } finally {
      lock.unlock();
    }
  }

  /** The reply is whole. What comes after it does not count. */
  void whole(ModelReply reply) {
    end(new Taken.Whole(reply));
  }

  /** There will be no whole reply. */
  void fail(Failure failure) {
    end(new Taken.Failed(failure));
  }

  /** Does work whose own error, too, must reach whoever waits. */
  void orFail(Runnable work) {
    try {
      work.run();
    } finally {
      fail(Failure.broken("reading it failed"));
    }
  }

  /** The same for work that is one of many steps. */
  void orFailOnError(Runnable step) {
    boolean done = false;
    try {
      step.run();
      done = true;
    } finally {
      if (!done) {
        fail(Failure.broken("reading it failed"));
      }
    }
  }

  /** Whether nothing more is wanted. */
  boolean isOver() {
    lock.lock();
    try {
      return end != null;
    } finally {
      lock.unlock();
    }
  }

  /** Waits for what comes next: all text, then the end. */
  Taken take(long nanos) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long left = nanos;
      while (!spoke && end == null) {
        if (left <= 0) {
          return new Taken.Silence();
        }
        left = changed.awaitNanos(left);
      }
      if (spoke) {
        spoke = false;
        String piece = waiting.toString();
        waiting.setLength(0);
        return new Taken.Text(piece);
      }
      return end == null ? new Taken.Silence() : end;
    } finally {
      lock.unlock();
    }
  }

  private void end(Taken how) {
    lock.lock();
    try {
      if (end == null) {
        end = how;
        changed.signal();
      }
    } finally {
      lock.unlock();
    }
  }
}
