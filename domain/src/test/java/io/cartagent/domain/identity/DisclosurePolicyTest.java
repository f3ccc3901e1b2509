package io.cartagent.domain.identity;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.commerce.Order;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DisclosurePolicyTest {
  /** What each part of an order's record is, in the policy's terms; empty for the shop's own id. */
  private static final Map<String, Set<OrderField>> PARTS_OF_AN_ORDER =
      Map.ofEntries(
          Map.entry("id", Set.of()),
          Map.entry("name", Set.of(OrderField.STATUS)),
          Map.entry("email", Set.of(OrderField.EMAIL)),
          Map.entry("postcode", Set.of(OrderField.ADDRESS)),
          Map.entry("placedAt", Set.of(OrderField.DATES)),
          Map.entry("cancelledAt", Set.of(OrderField.DATES)),
          Map.entry("payment", Set.of(OrderField.STATUS)),
          Map.entry("fulfilment", Set.of(OrderField.STATUS)),
          Map.entry("items", Set.of(OrderField.ITEMS, OrderField.AMOUNTS)),
          Map.entry(
              "fulfilments", Set.of(OrderField.STATUS, OrderField.CARRIER, OrderField.TRACKING)),
          Map.entry("refunds", Set.of(OrderField.REFUND_STATE)),
          Map.entry("returns", Set.of(OrderField.RETURN_STATE)),
          Map.entry("total", Set.of(OrderField.AMOUNTS)),
          Map.entry("shippingMethod", Set.of(OrderField.CARRIER)),
          Map.entry("statusPage", Set.of(OrderField.STATUS)));

  // ID-05
  @Test
  void each_level_hears_exactly_what_the_agreed_table_says() throws IOException {
    List<String> agreed = golden();
    List<String> actual = table();

    assertThat(actual).as(difference(agreed, actual)).isEqualTo(agreed);
  }

  @Test
  void a_better_known_shopper_never_hears_less() {
    for (OrderField field : OrderField.values()) {
      for (IdentityLevel level : IdentityLevel.values()) {
        Set<IdentityLevel> better =
            Arrays.stream(IdentityLevel.values())
                .filter(other -> other.reaches(level))
                .collect(toSet());
        if (DisclosurePolicy.permits(level, field)) {
          assertThat(better)
              .as(field.name())
              .allMatch(other -> DisclosurePolicy.permits(other, field));
        }
      }
    }
  }

  @Test
  void the_weakest_listener_is_the_first_who_may_hear() {
    for (OrderField field : OrderField.values()) {
      Optional<IdentityLevel> first =
          Arrays.stream(IdentityLevel.values())
              .filter(level -> DisclosurePolicy.permits(level, field))
              .findFirst();

      assertThat(DisclosurePolicy.weakest(field)).as(field.name()).isEqualTo(first);
    }
  }

  @Test
  void every_part_of_an_orders_record_has_a_field_that_is_decided_on() {
    assertThat(Arrays.stream(Order.class.getRecordComponents()).map(RecordComponent::getName))
        .as("a new part of an order needs a field here and a row in disclosure.txt")
        .containsExactlyInAnyOrderElementsOf(PARTS_OF_AN_ORDER.keySet());
  }

  private static List<String> golden() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(
            DisclosurePolicyTest.class.getResourceAsStream("disclosure.txt"),
            "disclosure.txt is missing")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add("field           anonymous  claimed  verified");
    for (OrderField field : OrderField.values()) {
      lines.add(
          "%-16s%-11s%-9s%s"
              .formatted(
                  field,
                  word(IdentityLevel.ANONYMOUS, field),
                  word(IdentityLevel.CLAIMED, field),
                  word(IdentityLevel.VERIFIED, field)));
    }
    return lines;
  }

  private static String word(IdentityLevel level, OrderField field) {
    return DisclosurePolicy.permits(level, field) ? "hears" : "-";
  }

  private static String difference(List<String> agreed, List<String> actual) {
    StringBuilder text = new StringBuilder("what may be heard has changed (- agreed, + now):");
    agreed.stream()
        .filter(line -> !actual.contains(line))
        .forEach(line -> text.append("\n- ").append(line));
    actual.stream()
        .filter(line -> !agreed.contains(line))
        .forEach(line -> text.append("\n+ ").append(line));
    return text.toString();
  }
}
