package io.cartagent.application.port.commerce;

import io.cartagent.domain.action.ActionRequest;
import io.cartagent.domain.action.Agreement;
import io.cartagent.domain.action.ConfirmedAction;
import io.cartagent.domain.action.Effect;
import io.cartagent.domain.action.ExecutionAnswer;
import io.cartagent.domain.action.ExecutionRecord;
import io.cartagent.domain.action.Quote;
import io.cartagent.domain.action.ReadBack;
import io.cartagent.domain.action.ShippingAddress;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.tenant.TenantId;
import io.cartagent.domain.tenant.TenantIsolationException;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Carries actions out on the orders of a book, remembers every call, and fails as a shop can. What
 * it does shows in the book.
 */
public final class InMemoryOrderActions implements OrderActions {
  /** How one call goes. Without a word it is {@link #DONE}. */
  public enum Course {
    DONE,
    /** The shop says no and does nothing. */
    REFUSED,
    /** The shop does it, and its answer is lost. */
    DONE_WITHOUT_ANSWER,
    /** The call is lost before the shop does anything. */
    LOST,
    /** The shop says that it will, and does it at {@link InMemoryOrderActions#finish()}. */
    DONE_LATER,
    /** The order is cancelled, but no money returns. */
    DONE_WITHOUT_MONEY
  }

  /** One call that arrived. */
  public record Call(TenantId tenant, ConfirmedAction action) {}

  private record Key(TenantId tenant, String value) {}

  private final InMemoryOrderBook book;
  private final InstantSource clock;
  private final Deque<Course> courses = new ArrayDeque<>();
  private final List<Call> calls = new ArrayList<>();
  private final List<Call> unfinished = new ArrayList<>();
  private final Map<Key, List<Effect>> effects = new HashMap<>();
  private final Map<Key, ShippingAddress> addresses = new HashMap<>();
  private boolean readable = true;

  public InMemoryOrderActions(InMemoryOrderBook book, InstantSource clock) {
    this.book = book;
    this.clock = clock;
  }

  /** The next calls go like this, one each. */
  public synchronized void next(Course... some) {
    courses.addAll(List.of(some));
  }

  /** Whether the shop's record can be read back. */
  public synchronized void readable(boolean can) {
    readable = can;
  }

  /** The shop does what it said it would. */
  public synchronized void finish() {
    unfinished.forEach(call -> carryOut(call, true));
    unfinished.clear();
  }

  /** Every call that arrived, in order. */
  public synchronized List<Call> calls() {
    return List.copyOf(calls);
  }

  /** Where an order goes since an action changed it. */
  public synchronized Optional<ShippingAddress> addressOf(TenantId tenant, String orderId) {
    return Optional.ofNullable(addresses.get(new Key(tenant, orderId)));
  }

  /** Somebody at the shop changes where an order goes. */
  public synchronized void send(TenantId tenant, String orderId, ShippingAddress address) {
    addresses.put(new Key(tenant, orderId), address);
  }

  @Override
  public synchronized ExecutionAnswer execute(TenantId tenant, ConfirmedAction action) {
    requireSame(tenant, action.quote());
    Call call = new Call(tenant, action);
    calls.add(call);
    return switch (courses.isEmpty() ? Course.DONE : courses.remove()) {
      case DONE -> carryOut(call, true);
      case DONE_WITHOUT_MONEY -> carryOut(call, false);
      case REFUSED -> ExecutionAnswer.REFUSED;
      case LOST -> ExecutionAnswer.UNKNOWN;
      case DONE_WITHOUT_ANSWER -> {
        carryOut(call, true);
        yield ExecutionAnswer.UNKNOWN;
      }
      case DONE_LATER -> {
        unfinished.add(call);
        yield ExecutionAnswer.ACCEPTED;
      }
    };
  }

  @Override
  public synchronized ReadBack readBack(
      TenantId tenant, Agreement agreement, ExecutionRecord execution) {
    requireSame(tenant, agreement.quote());
    if (!readable) {
      return new ReadBack.Unreadable();
    }
    Quote quote = agreement.quote();
    if (quote.request() instanceof ActionRequest.ChangeAddress change) {
      boolean goesThere = change.address().equals(addresses.get(new Key(tenant, quote.orderId())));
      return new ReadBack.Seen(goesThere ? List.of(new Effect.AddressChanged()) : List.of());
    }
    return new ReadBack.Seen(
        effects.getOrDefault(new Key(tenant, execution.idempotencyKey()), List.of()));
  }

  private ExecutionAnswer carryOut(Call call, boolean withMoney) {
    TenantId tenant = call.tenant();
    Quote quote = call.action().quote();
    Optional<Order> order = book.find(tenant, quote.orderId());
    if (order.isEmpty()) {
      return ExecutionAnswer.REFUSED;
    }
    Optional<OrderChange> change =
        switch (quote.request()) {
          case ActionRequest.CancelOrder ignored ->
              OrderChange.cancel(order.get(), quote.amount(), withMoney, clock.instant());
          case ActionRequest.RequestReturn wanted ->
              OrderChange.takeBack(order.get(), wanted.pieces(), clock.instant());
          case ActionRequest.ChangeAddress moved -> {
            addresses.put(new Key(tenant, quote.orderId()), moved.address());
            yield Optional.of(new OrderChange(order.get(), List.of()));
          }
          case ActionRequest.RefundAmount ignored -> Optional.empty();
          case ActionRequest.GiveDiscount ignored -> Optional.empty();
          case ActionRequest.GiveStoreCredit ignored -> Optional.empty();
        };
    change.ifPresent(done -> {
      book.replace(tenant, done.order());
      effects
          .computeIfAbsent(new Key(tenant, call.action().idempotencyKey()), _ -> new ArrayList<>())
          .addAll(done.effects());
    });
    return change.isPresent() ? ExecutionAnswer.ACCEPTED : ExecutionAnswer.REFUSED;
  }

  private static void requireSame(TenantId tenant, Quote quote) {
    if (!quote.shop().equals(tenant)) {
      throw new TenantIsolationException("quote " + quote.id().value() + " is another shop's");
    }
  }
}
