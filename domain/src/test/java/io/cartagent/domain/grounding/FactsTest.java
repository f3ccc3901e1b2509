package io.cartagent.domain.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FactsTest {
  private static final Source ORDER =
      EvidenceFixture.source("order", SourceKind.ORDER, "Order #1027");

  @Test
  void makes_an_order_into_facts_with_ids_of_their_own() {
    Map<String, String> facts = orderFacts(IdentityLevel.CLAIMED);

    assertThat(facts)
        .containsEntry("order:#1027:total", "order #1027: total: 192.90 EUR")
        .containsEntry("order:#1027:parcels", "order #1027: parcels: 2 parcels")
        .containsEntry("order:#1027:parcel:1:status", "parcel #1027-F1: status: delivered")
        .containsEntry("order:#1027:parcel:1:late", "parcel #1027-F1: punctuality: late")
        .containsEntry(
            "order:#1027:parcel:2:tracking-number",
            "parcel #1027-F2: tracking number: CE123456789IE")
        .containsEntry(
            "order:#1027:parcel:2:expected", "parcel #1027-F2: expected delivery: 2026-11-24")
        .doesNotContainKey("order:#1027:parcel:2:delivered")
        .doesNotContainKey("order:#1027:parcels-status");
  }

  @Test
  void tells_an_anonymous_listener_nothing_of_an_order() { // ID-05
    assertThat(orderFacts(IdentityLevel.ANONYMOUS)).isEmpty();
  }

  @Test
  void tells_a_days_date_in_the_shops_zone() {
    List<Evidence.Fact> facts =
        OrderFacts.of(
            EvidenceFixture.twoParcels(),
            ORDER,
            IdentityLevel.CLAIMED,
            java.time.ZoneId.of("Pacific/Auckland"));

    assertThat(facts)
        .filteredOn(fact -> fact.id().equals("order:#1027:parcel:2:expected"))
        .extracting(fact -> fact.value().inWords())
        .containsExactly("2026-11-25");
  }

  @Test
  void makes_a_product_into_facts_of_each_variant() {
    Map<String, String> facts =
        byId(
            ProductFacts.of(
                EvidenceFixture.jacket(),
                EvidenceFixture.source("jacket", SourceKind.PRODUCT, "Ridge Rain Jacket")));

    assertThat(facts)
        .containsEntry(
            "product:77:variant:1:price", "Ridge Rain Jacket (M / Moss): price: 149.00 EUR")
        .containsEntry(
            "product:77:variant:1:compare-at",
            "Ridge Rain Jacket (M / Moss): former price: 179.00 EUR")
        .containsEntry(
            "product:77:variant:2:status", "Ridge Rain Jacket (M / Red): availability: sold out")
        .containsEntry("product:77:lowest-price", "Ridge Rain Jacket: lowest price: 139.00 EUR")
        .containsEntry("product:77:variants", "Ridge Rain Jacket: number of variants: 3 variants")
        .doesNotContainKey("product:77:variant:2:compare-at");
  }

  private static Map<String, String> orderFacts(IdentityLevel listener) {
    return byId(
        OrderFacts.of(EvidenceFixture.twoParcels(), ORDER, listener, EvidenceFixture.DUBLIN));
  }

  private static Map<String, String> byId(List<Evidence.Fact> facts) {
    return facts.stream().collect(Collectors.toMap(Evidence.Fact::id, Evidence.Fact::text));
  }
}
