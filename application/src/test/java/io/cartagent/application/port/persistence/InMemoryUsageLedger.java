package io.cartagent.application.port.persistence;

import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.spending.Spender;
import io.cartagent.domain.spending.SpendingCaps;
import io.cartagent.domain.spending.SpendingScope;
import io.cartagent.domain.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What models have cost, in memory. */
public final class InMemoryUsageLedger implements UsageLedger {
  private static final Duration COUNTS_FOR = Duration.ofMinutes(10);

  private record Turn(TenantId tenant, TurnId id) {}

  private record Call(Turn turn, int number) {}

  private record SetAside(Call call, Reservation reservation, Instant at) {}

  /** Without a shopper when nothing was set aside for it. */
  private record Booked(Turn turn, Optional<Spender> spender, LocalDate day, Usage usage) {}

  private final InstantSource clock;
  private final Map<Turn, ConversationId> conversations = new HashMap<>();
  private final Map<Call, SetAside> reservations = new HashMap<>();
  private final List<Booked> bookings = new ArrayList<>();

  /** Nothing set aside is ever too old in a test of ordinary length. */
  public InMemoryUsageLedger() {
    this(Clock.systemUTC());
  }

  public InMemoryUsageLedger(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public synchronized Optional<SpendingScope> reserve(
      TenantId tenant, Reservation wanted, SpendingCaps caps) {
    Turn turn = new Turn(tenant, wanted.turn());
    Call call = new Call(turn, wanted.call());
    Optional<SpendingScope> refusal =
        caps.refusal(
            new SpendingCaps.Spent(
                spent(
                    call,
                    each ->
                        each.tenant().equals(tenant)
                            && wanted.conversation().equals(conversations.get(each)),
                    day -> true),
                spentBy(wanted.spender(), call, wanted.day()),
                spent(call, each -> each.tenant().equals(tenant), wanted.day()::equals),
                spent(call, each -> true, wanted.day()::equals)),
            wanted.most());
    if (refusal.isEmpty()) {
      conversations.put(turn, wanted.conversation());
      reservations.put(call, new SetAside(call, wanted, clock.instant()));
    }
    return refusal;
  }

  @Override
  public synchronized void settle(TenantId tenant, TurnId turn, int call, Usage usage) {
    Turn payer = new Turn(tenant, turn);
    SetAside setAside = reservations.remove(new Call(payer, call));
    LocalDate day =
        setAside == null
            ? clock.instant().atZone(ZoneOffset.UTC).toLocalDate()
            : setAside.reservation().day();
    bookings.add(
        new Booked(
            payer,
            Optional.ofNullable(setAside).map(each -> each.reservation().spender()),
            day,
            usage));
  }

  @Override
  public synchronized List<DayOfUse> listUse(TenantId tenant, LocalDate from) {
    Map<List<Object>, DayOfUse> days = new HashMap<>();
    for (Booked booked : bookings) {
      if (booked.turn().tenant().equals(tenant) && !booked.day().isBefore(from)) {
        Usage usage = booked.usage();
        days.merge(
            List.of(booked.day(), usage.provider(), usage.model()),
            new DayOfUse(
                booked.day(),
                usage.provider(),
                usage.model(),
                1,
                usage.inputTokens(),
                usage.outputTokens(),
                usage.cost()),
            InMemoryUsageLedger::sum);
      }
    }
    return days.values().stream()
        .sorted(
            Comparator.comparing(DayOfUse::day)
                .thenComparing(DayOfUse::provider)
                .thenComparing(DayOfUse::model))
        .toList();
  }

  /** What is booked and set aside, but for the call that a new reservation replaces. */
  private long spent(Call replaced, Predicate<Turn> turns, Predicate<LocalDate> days) {
    Instant oldest = clock.instant().minus(COUNTS_FOR);
    long setAside =
        reservations.values().stream()
            .filter(each -> !each.call().equals(replaced) && each.at().isAfter(oldest))
            .filter(each -> turns.test(each.call().turn()) && days.test(each.reservation().day()))
            .mapToLong(each -> each.reservation().most())
            .sum();
    long booked =
        bookings.stream()
            .filter(each -> turns.test(each.turn()) && days.test(each.day()))
            .mapToLong(each -> each.usage().cost())
            .sum();
    return setAside + booked;
  }

  private long spentBy(Spender spender, Call replaced, LocalDate day) {
    TenantId tenant = replaced.turn().tenant();
    Instant oldest = clock.instant().minus(COUNTS_FOR);
    long setAside =
        reservations.values().stream()
            .filter(each -> !each.call().equals(replaced) && each.at().isAfter(oldest))
            .filter(each -> each.call().turn().tenant().equals(tenant))
            .map(SetAside::reservation)
            .filter(each -> each.spender().equals(spender) && each.day().equals(day))
            .mapToLong(Reservation::most)
            .sum();
    long booked =
        bookings.stream()
            .filter(each -> each.turn().tenant().equals(tenant) && each.day().equals(day))
            .filter(each -> each.spender().equals(Optional.of(spender)))
            .mapToLong(each -> each.usage().cost())
            .sum();
    return setAside + booked;
  }

  private static DayOfUse sum(DayOfUse one, DayOfUse other) {
    return new DayOfUse(
        one.day(),
        one.provider(),
        one.model(),
        one.calls() + other.calls(),
        one.inputTokens() + other.inputTokens(),
        one.outputTokens() + other.outputTokens(),
        one.cost() + other.cost());
  }
}
