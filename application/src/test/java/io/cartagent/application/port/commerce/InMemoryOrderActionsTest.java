package io.cartagent.application.port.commerce;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.application.port.commerce.InMemoryOrderActions.Course;
import io.cartagent.domain.action.ConfirmedAction;
import io.cartagent.domain.action.Effect;
import io.cartagent.domain.action.ExecutionAnswer;
import io.cartagent.domain.action.ReadBack;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.tenant.TenantId;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class InMemoryOrderActionsTest extends OrderActionsContract {
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private final InMemoryOrderBook book = new InMemoryOrderBook();
  private final InMemoryOrderActions actions =
      new InMemoryOrderActions(book, InstantSource.fixed(NOW));

  @Test
  void does_it_although_the_answer_is_lost() {
    ConfirmedAction cancel = cancelling(ACME, unsent(ACME));
    actions.next(Course.DONE_WITHOUT_ANSWER);

    assertThat(actions.execute(ACME, cancel)).isEqualTo(ExecutionAnswer.UNKNOWN);
    assertThat(seen(ACME, cancel)).hasSize(2);
  }

  @Test
  void loses_a_call_without_doing_anything() {
    ConfirmedAction cancel = cancelling(ACME, unsent(ACME));
    actions.next(Course.LOST);

    assertThat(actions.execute(ACME, cancel)).isEqualTo(ExecutionAnswer.UNKNOWN);
    assertThat(seen(ACME, cancel)).isEmpty();
  }

  @Test
  void does_later_what_it_accepted() {
    ConfirmedAction cancel = cancelling(ACME, unsent(ACME));
    actions.next(Course.DONE_LATER);

    assertThat(actions.execute(ACME, cancel)).isEqualTo(ExecutionAnswer.ACCEPTED);
    assertThat(seen(ACME, cancel)).isEmpty();

    actions.finish();
    assertThat(seen(ACME, cancel)).hasSize(2);
  }

  @Test
  void returns_no_money_when_told_so() {
    ConfirmedAction cancel = cancelling(ACME, unsent(ACME));
    actions.next(Course.DONE_WITHOUT_MONEY);

    actions.execute(ACME, cancel);

    assertThat(seen(ACME, cancel)).containsExactly(new Effect.OrderCancelled());
  }

  @Test
  void cannot_be_read_while_the_shop_is_away() {
    ConfirmedAction cancel = cancelling(ACME, unsent(ACME));
    actions.readable(false);

    assertThat(actions.readBack(ACME, cancel.agreement(), cancel.execution()))
        .isEqualTo(new ReadBack.Unreadable());
  }

  @Test
  void remembers_every_call() {
    ConfirmedAction cancel = cancelling(ACME, unsent(ACME));
    actions.next(Course.REFUSED);

    actions.execute(ACME, cancel);
    actions.execute(ACME, cancel);

    assertThat(actions.calls())
        .containsExactly(
            new InMemoryOrderActions.Call(ACME, cancel),
            new InMemoryOrderActions.Call(ACME, cancel));
  }

  @Override
  protected OrderActions actions() {
    return actions;
  }

  @Override
  protected Order unsent(TenantId tenant) {
    Order order = OrderFixture.unsent("#1027");
    book.add(tenant, order);
    return order;
  }

  @Override
  protected Order delivered(TenantId tenant) {
    Order order = OrderFixture.delivered("#1028");
    book.add(tenant, order);
    return order;
  }

  @Override
  protected Order now(TenantId tenant, Order order) {
    return book.find(tenant, order.id()).orElseThrow();
  }

  @Override
  protected void merchantCancels(TenantId tenant, Order order) {
    book.replace(tenant, OrderChange.cancel(order, order.total(), true, NOW).orElseThrow().order());
  }

  @Override
  protected void settle(TenantId tenant) {
    actions.finish();
  }

  @Override
  protected Instant clock() {
    return NOW;
  }
}
