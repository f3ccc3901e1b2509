package io.cartagent.domain.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.commerce.Fulfilment;
import io.cartagent.domain.commerce.FulfilmentStatus;
import io.cartagent.domain.commerce.ItemQuantity;
import io.cartagent.domain.commerce.LineItem;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.commerce.ParcelStatus;
import io.cartagent.domain.commerce.PaymentStatus;
import io.cartagent.domain.commerce.Refund;
import io.cartagent.domain.commerce.ReturnCase;
import io.cartagent.domain.commerce.ReturnStatus;
import io.cartagent.domain.commerce.Tracking;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which facts an order's record yields, and which it does not. */
final class OrderFactsTest {
  private static final Source RECORD =
      EvidenceFixture.source("order", SourceKind.ORDER, "Order #1027");
  private static final LineItem TENT =
      new LineItem(
          "1", "Tent", Optional.of("Green"), Optional.of("TNT-1"), 2, 1, 0, euros("200.00"));
  private static final LineItem ROPE =
      new LineItem("2", "Rope", Optional.empty(), Optional.empty(), 4, 4, 3, Optional.empty());
  private static final LineItem MUG =
      new LineItem("3", "Mug", Optional.empty(), Optional.empty(), 5, 5, 5, Optional.empty());

  @Test
  void tells_every_value_of_the_record_once() {
    assertThat(
            linesOf(
                order(
                    Optional.empty(),
                    List.of(TENT, ROPE, MUG),
                    List.of(parcel(ParcelStatus.SHIPPED, "2026-11-24T12:00:00Z", "")),
                    List.of(
                        new Refund(at("2026-11-20T10:00:00Z"), eur("9.75"), pieces("Tent", 1)),
                        new Refund(Optional.empty(), eur("0.25"), List.of())),
                    List.of(
                        new ReturnCase(
                            "#1027-R1",
                            ReturnStatus.REQUESTED,
                            at("2026-11-21T10:00:00Z"),
                            pieces("Rope", 2))))))
        .isEqualTo(
            """
            name ~ order #1027: order number: #1027
            status ~ order #1027: status: partly shipped
            payment ~ order #1027: payment status: paid
            placed ~ order #1027: placed on: 2026-11-15
            total ~ order #1027: total: 192.90 EUR
            items ~ order #1027: number of items: 3 items
            pieces ~ order #1027: number of pieces: 10 pieces
            parcels ~ order #1027: parcels: 1 parcels
            shipping ~ order #1027: shipping method: Standard
            status-page ~ order #1027: status page: https://acme.example/o
            item:1:title ~ order #1027: item: Tent (Green)
            item:1:quantity ~ Tent (Green): quantity: 2 pieces
            item:1:current-quantity ~ Tent (Green): quantity left: 1 pieces
            item:1:price ~ Tent (Green): price: 200.00 EUR
            item:1:sku ~ Tent (Green): SKU: TNT-1
            item:2:title ~ order #1027: item: Rope
            item:2:quantity ~ Rope: quantity: 4 pieces
            item:2:unsent ~ Rope: not yet shipped: 3 pieces
            item:3:title ~ order #1027: item: Mug
            item:3:quantity ~ Mug: quantity: 5 pieces
            item:3:unsent ~ Mug: not yet shipped: 5 pieces
            item:3:status ~ Mug: status: not yet shipped
            parcel:1:name ~ parcel #1027-F1: parcel: #1027-F1
            parcel:1:position ~ parcel #1027-F1: parcel number: 1 parcel
            parcel:1:status ~ parcel #1027-F1: status: shipped
            parcel:1:shipped ~ parcel #1027-F1: shipped on: 2026-11-17
            parcel:1:expected ~ parcel #1027-F1: expected delivery: 2026-11-24
            parcel:1:carrier ~ parcel #1027-F1: carrier: DPD
            parcel:1:tracking-number ~ parcel #1027-F1: tracking number: 155
            parcel:1:tracking-number-2 ~ parcel #1027-F1: tracking number: 156
            parcel:1:tracking-link-2 ~ parcel #1027-F1: tracking link: https://track.example/156
            parcel:1:item:1 ~ parcel #1027-F1: item: Tent
            parcel:1:item:1:quantity ~ parcel #1027-F1 › Tent: quantity: 1 pieces
            parcel:1:event ~ parcel #1027-F1: latest event: Left the depot
            refund:1:amount ~ refund of order #1027: amount refunded: 9.75 EUR
            refund:1:on ~ refund of order #1027: refunded on: 2026-11-20
            refund:1:item:1 ~ refund of order #1027: item: Tent
            refund:1:item:1:quantity ~ refund of order #1027 › Tent: quantity: 1 pieces
            refund:2:amount ~ refund of order #1027: amount refunded: 0.25 EUR
            refunded ~ refund of order #1027: total refunded: 10.00 EUR
            refunds ~ order #1027: number of refunds: 2 refunds
            return:1:name ~ return #1027-R1: return: #1027-R1
            return:1:status ~ return #1027-R1: status: return requested
            return:1:on ~ return #1027-R1: requested on: 2026-11-21
            return:1:item:1 ~ return #1027-R1: item: Rope
            return:1:item:1:quantity ~ return #1027-R1 › Rope: quantity: 2 pieces
            returns ~ order #1027: number of returns: 1 returns
            """
                .strip());
  }

  @Test
  void tells_of_a_cancelled_order_no_status_but_that() {
    assertThat(
            linesOf(
                order(
                    at("2026-11-16T09:00:00Z"),
                    List.of(MUG),
                    List.of(
                        new Fulfilment(
                            "#1027-F1",
                            ParcelStatus.DELIVERED,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            List.of(),
                            Optional.of(" "))),
                    List.of(new Refund(Optional.empty(), eur("9.75"), List.of())),
                    List.of())))
        .isEqualTo(
            """
            name ~ order #1027: order number: #1027
            cancelled ~ order #1027: status: cancelled
            payment ~ order #1027: payment status: paid
            placed ~ order #1027: placed on: 2026-11-15
            cancelled-on ~ order #1027: cancelled on: 2026-11-16
            total ~ order #1027: total: 192.90 EUR
            items ~ order #1027: number of items: 1 items
            pieces ~ order #1027: number of pieces: 5 pieces
            parcels ~ order #1027: parcels: 1 parcels
            shipping ~ order #1027: shipping method: Standard
            status-page ~ order #1027: status page: https://acme.example/o
            item:1:title ~ order #1027: item: Mug
            item:1:quantity ~ Mug: quantity: 5 pieces
            item:1:unsent ~ Mug: not yet shipped: 5 pieces
            parcel:1:name ~ parcel #1027-F1: parcel: #1027-F1
            parcel:1:position ~ parcel #1027-F1: parcel number: 1 parcel
            parcel:1:status ~ parcel #1027-F1: status: delivered
            refund:1:amount ~ refund of order #1027: amount refunded: 9.75 EUR
            refunds ~ order #1027: number of refunds: 1 refunds
            """
                .strip());
  }

  @ParameterizedTest
  @CsvSource({
    "DELIVERED, DELIVERED, 0, delivered",
    "DELIVERED, CANCELLED, 0, delivered",
    "DELIVERED, IN_TRANSIT, 0, none",
    "DELIVERED, DELIVERED, 1, none",
    "CANCELLED, CANCELLED, 0, none",
    "UNKNOWN, UNKNOWN, 0, none"
  })
  void an_order_is_where_all_its_parcels_are(
      ParcelStatus first, ParcelStatus second, int unsent, String told) {
    LineItem item =
        new LineItem(
            "1", "Mug", Optional.empty(), Optional.empty(), 2, 2, unsent, Optional.empty());
    Order order =
        order(
            Optional.empty(),
            List.of(TENT, item),
            List.of(parcel(first, "", ""), parcel(second, "", "")),
            List.of(),
            List.of());

    assertThat(valueOf(order, "parcels-status")).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-18T08:00:00Z, 2026-11-19T08:00:00Z, late",
    "2026-11-18T08:00:00Z, 2026-11-18T20:00:00Z, none",
    "2026-11-18T08:00:00Z, 2026-11-17T08:00:00Z, none",
    "2026-11-18T08:00:00Z, '', none",
    "'', 2026-11-19T08:00:00Z, none"
  })
  void a_parcel_is_late_that_came_on_a_later_day(String expected, String delivered, String told) {
    Order order =
        order(
            Optional.empty(),
            List.of(MUG),
            List.of(parcel(ParcelStatus.DELIVERED, expected, delivered)),
            List.of(),
            List.of());

    assertThat(valueOf(order, "parcel:1:late")).isEqualTo(told);
    assertThat(valueOf(order, "parcel:1:delivered"))
        .isEqualTo(delivered.isEmpty() ? "none" : delivered.substring(0, 10));
  }

  @Test
  void tells_no_number_of_refunds_and_returns_where_there_are_none() {
    Order order = order(Optional.empty(), List.of(MUG), List.of(), List.of(), List.of());

    assertThat(valueOf(order, "refunds")).isEqualTo("none");
    assertThat(valueOf(order, "returns")).isEqualTo("none");
  }

  @Test
  void a_fact_may_be_heard_by_the_weakest_who_may_hear_its_field() { // ID-05
    assertThat(
            OrderFacts.of(
                EvidenceFixture.twoParcels(),
                RECORD,
                IdentityLevel.VERIFIED,
                EvidenceFixture.DUBLIN))
        .isNotEmpty()
        .allSatisfy(fact -> {
          assertThat(fact.audience()).isEqualTo(IdentityLevel.CLAIMED);
          assertThat(fact.source()).isEqualTo(RECORD);
        });
  }

  private static String linesOf(Order order) {
    return factsOf(order).stream()
        .map(fact -> fact.id().substring("order:#1027:".length()) + " ~ " + fact.text())
        .collect(Collectors.joining("\n"));
  }

  private static String valueOf(Order order, String id) {
    return factsOf(order).stream()
        .filter(fact -> fact.id().equals("order:#1027:" + id))
        .map(fact -> fact.value().inWords())
        .findFirst()
        .orElse("none");
  }

  private static List<Evidence.Fact> factsOf(Order order) {
    return OrderFacts.of(order, RECORD, IdentityLevel.CLAIMED, EvidenceFixture.DUBLIN);
  }

  private static Order order(
      Optional<Instant> cancelled,
      List<LineItem> items,
      List<Fulfilment> parcels,
      List<Refund> refunds,
      List<ReturnCase> returns) {
    return new Order(
        "1",
        new OrderName("#1027"),
        Optional.empty(),
        Optional.empty(),
        at("2026-11-15T09:00:00Z"),
        cancelled,
        PaymentStatus.PAID,
        FulfilmentStatus.PARTIALLY_FULFILLED,
        items,
        parcels,
        refunds,
        returns,
        eur("192.90"),
        Optional.of("Standard"),
        Optional.of(URI.create("https://acme.example/o")));
  }

  private static Fulfilment parcel(ParcelStatus status, String expected, String delivered) {
    return new Fulfilment(
        "#1027-F1",
        status,
        at("2026-11-17T10:00:00Z"),
        at(expected),
        at(delivered),
        List.of(
            new Tracking(Optional.of("DPD"), Optional.of("155"), Optional.empty()),
            new Tracking(
                Optional.empty(),
                Optional.of("156"),
                Optional.of(URI.create("https://track.example/156")))),
        pieces("Tent", 1),
        Optional.of("Left the depot"));
  }

  private static List<ItemQuantity> pieces(String title, int number) {
    return List.of(new ItemQuantity(title, number));
  }

  private static Optional<Instant> at(String instant) {
    return instant.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(instant));
  }

  private static Optional<Money> euros(String amount) {
    return Optional.of(eur(amount));
  }

  private static Money eur(String amount) {
    return EvidenceFixture.eur(amount);
  }
}
