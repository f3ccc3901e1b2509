package io.cartagent.domain.action;

import io.cartagent.domain.commerce.Fulfilment;
import io.cartagent.domain.commerce.LineItem;
import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.FactValue;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Source;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which items of an order may come back, until when, or why not: as a quote would be judged. */
public final class ReturnOptions {
  /**
   * One position of the order.
   *
   * @param pieces how many may come back; 0 when none may
   * @param until the last moment; absent when none may
   * @param refusal why none may
   */
  public record Option(
      LineItem item, int pieces, Optional<Instant> until, Optional<Refusal> refusal) {}

  private final Situation situation;

  private ReturnOptions(Situation situation) {
    this.situation = situation;
  }

  /** Of every item that is left in the order, in its order. */
  public static List<Option> of(Situation situation) {
    ReturnOptions options = new ReturnOptions(situation);
    return situation.order().items().stream()
        .filter(item -> item.currentQuantity() > 0)
        .map(options::assess)
        .toList();
  }

  /**
   * The options as facts a sentence may rest on.
   *
   * @param zone the shop's; days are days there
   */
  public static List<Evidence.Fact> facts(
      List<Option> options, Source source, IdentityLevel audience, ZoneId zone) {
    List<Evidence.Fact> facts = new ArrayList<>();
    int number = 0;
    for (Option option : options) {
      String id = source.id() + ":return-option:" + ++number;
      String item = option.item().fullTitle();
      if (option.refusal().isPresent()) {
        facts.add(
            new Evidence.Fact(
                id, source, audience, item, "return", new FactValue.Words(inWords(option))));
      } else {
        facts.add(
            new Evidence.Fact(
                id,
                source,
                audience,
                item,
                "can be returned",
                new FactValue.Quantity(BigDecimal.valueOf(option.pieces()), "pieces")));
        option
            .until()
            .ifPresent(until ->
                facts.add(
                    new Evidence.Fact(
                        id + ":until",
                        source,
                        audience,
                        item,
                        "can be returned until",
                        new FactValue.Day(until.atZone(zone).toLocalDate()))));
      }
    }
    return List.copyOf(facts);
  }

  private Option assess(LineItem item) {
    Refusal refusal = Refusal.NOT_DELIVERED;
    for (int pieces = item.currentQuantity(); pieces > 0; pieces--) {
      ActionRequest wanted =
          new ActionRequest.RequestReturn(
              situation.order().name(),
              List.of(new ActionRequest.Pieces(item.id(), pieces)),
              ReturnReason.OTHER);
      switch (Eligibility.assess(wanted, situation)) {
        case Eligibility.Assessment.Eligible ignored -> {
          return new Option(item, pieces, lastDay(item), Optional.empty());
        }
        case Eligibility.Assessment.Ineligible no -> refusal = no.reason();
      }
    }
    return new Option(item, 0, Optional.empty(), Optional.of(refusal));
  }

  /** The earliest end among the parcels whose time is not over: true of every piece of them. */
  private Optional<Instant> lastDay(LineItem item) {
    return situation.order().fulfilments().stream()
        .filter(parcel -> holds(parcel, item))
        .map(Fulfilment::deliveredAt)
        .flatMap(Optional::stream)
        .map(at -> at.plus(situation.rules().returnWindow()))
        .filter(end -> !end.isBefore(situation.now()))
        .min(Instant::compareTo);
  }

  private static boolean holds(Fulfilment parcel, LineItem item) {
    return parcel.items().stream().anyMatch(some -> some.title().equals(item.fullTitle()));
  }

  private static String inWords(Option option) {
    return switch (option.refusal().orElseThrow()) {
      case RETURN_WINDOW_OVER -> "the time for returning it is over, it cannot be returned";
      case ORDER_CANCELLED -> "it cannot be returned because the order is cancelled";
      default -> "it cannot be returned now";
    };
  }
}
