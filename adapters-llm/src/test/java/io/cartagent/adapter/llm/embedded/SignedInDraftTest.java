package io.cartagent.adapter.llm.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.application.port.llm.ActionWish;
import io.cartagent.application.port.llm.DraftingBrief;
import io.cartagent.application.port.llm.ShopperTools.QuoteAnswer;
import io.cartagent.domain.action.Refusal;
import io.cartagent.domain.action.ReturnOptions;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.grounding.ServicePhrase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the engine does for a shopper the shop says is signed in. */
class SignedInDraftTest {
  private static final QuoteAnswer OFFERED = new QuoteAnswer.Offered("action:q-1");
  private static final Instant END = Instant.parse("2026-12-15T12:00:00Z");

  private final ScriptedTools shop = new ScriptedTools();

  @ParameterizedTest
  @ValueSource(strings = {"where are my orders", "where is my order?", "show me my orders please"})
  void tells_of_the_shoppers_own_orders_without_asking_for_anything(String question) {
    shop.owning(ShopFixture.inTransit(), ShopFixture.late());

    RecordingSink said = draft(ShopFixture.signedIn(question));

    assertThat(said.text()).contains("Order #1027 is in transit", "Order #1030");
    assertThat(said.cards).containsExactly("order:1027", "order:1030");
    assertThat(said.phrases).doesNotContain(ServicePhrase.ASK_ORDER_AND_CONTACT);
  }

  @Test
  void looks_up_an_own_order_by_its_number_alone() {
    shop.owning(ShopFixture.late(), ShopFixture.inTransit());

    RecordingSink said = draft(ShopFixture.signedIn("where is 1027"));

    assertThat(said.text()).contains("Order #1027 is in transit").doesNotContain("#1030");
  }

  @Test
  void asks_a_signed_in_shopper_for_the_contact_of_an_order_that_is_not_theirs() {
    shop.owning(ShopFixture.late());

    RecordingSink said = draft(ShopFixture.signedIn("where is order 1027"));

    assertThat(said.phrases).containsExactly(ServicePhrase.ASK_CONTACT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"cancel order #1027", "please cancel my order 1027", "I want to cancel 1027"})
  void offers_to_cancel(String question) {
    shop.owning(ShopFixture.inTransit()).quoting(OFFERED);

    RecordingSink said = draft(ShopFixture.signedIn(question));

    assertThat(shop.wishes).containsExactly(new ActionWish.Cancel("#1027"));
    assertThat(said.phrases).containsExactly(ServicePhrase.CONFIRM_BELOW);
    assertThat(said.cards).containsExactly("action:q-1");
    assertThat(said.text()).isEmpty();
  }

  @Test
  void says_why_not_and_offers_a_person_when_it_may_not_be() {
    shop.owning(ShopFixture.inTransit()).quoting(new QuoteAnswer.Refused(Refusal.FULFILMENT_BEGUN));

    RecordingSink said = draft(ShopFixture.signedIn("cancel order #1027"));

    assertThat(said.text()).contains("Order #1027 is in transit");
    assertThat(said.phrases).containsExactly(ServicePhrase.CANNOT_ACT, ServicePhrase.OFFER_HUMAN);
  }

  @Test
  void tells_a_visitor_to_sign_in_where_the_shop_would_offer_it() { // ID-05
    shop.quoting(new QuoteAnswer.Refused(Refusal.NOT_VERIFIED));

    RecordingSink said = draft(ShopFixture.asking("I want to cancel my order"));

    assertThat(said.phrases)
        .containsExactly(ServicePhrase.SIGN_IN_NEEDED, ServicePhrase.OFFER_HUMAN);
  }

  @Test
  void asks_for_the_new_address_and_offers_the_change() {
    shop.owning(ShopFixture.inTransit()).quoting(new QuoteAnswer.Unclear(List.of()));
    RecordingSink asked =
        draft(ShopFixture.signedIn("I want to change the delivery address of order #1027"));
    assertThat(asked.phrases).containsExactly(ServicePhrase.ASK_NEW_ADDRESS);

    shop.quoting(OFFERED);
    shop.wishes.clear();
    RecordingSink said =
        draft(
            ShopFixture.signedIn(
                "I want to change the delivery address of order #1027",
                "AGENT: " + ServicePhrase.ASK_NEW_ADDRESS.text(),
                "Lena, Hauptweg 12, 10115 Berlin, Germany"));

    assertThat(shop.wishes)
        .singleElement()
        .isInstanceOfSatisfying(
            ActionWish.AddressLine.class, wish -> assertThat(wish.orderName()).isEqualTo("#1027"));
    assertThat(said.phrases).containsExactly(ServicePhrase.CONFIRM_BELOW);
    assertThat(said.cards).containsExactly("action:q-1");
  }

  @Test
  void takes_the_address_out_of_the_wish() {
    shop.owning(ShopFixture.inTransit()).quoting(OFFERED);

    draft(
        ShopFixture.signedIn(
            "Change the delivery address of order #1027 to Lena, Hauptweg 12, Berlin, Germany"
                + " instead."));

    assertThat(shop.wishes)
        .containsExactly(new ActionWish.AddressLine("#1027", "[PERSON_1], [ADDRESS_1]"));
  }

  @Test
  void does_not_take_another_question_for_the_address_it_asked_for() {
    shop.owning(ShopFixture.inTransit()).quoting(OFFERED);

    RecordingSink said =
        draft(
            ShopFixture.signedIn(
                "I want to change the delivery address of order #1027",
                "AGENT: " + ServicePhrase.ASK_NEW_ADDRESS.text(),
                "where is my order"));

    assertThat(shop.wishes).isEmpty();
    assertThat(said.text()).contains("in transit");
  }

  @Test
  void tells_what_may_come_back_and_offers_the_return() {
    Order order = ShopFixture.inTransit();
    shop.owning(order)
        .returning(
            new ReturnOptions.Option(order.items().get(0), 1, Optional.of(END), Optional.empty()),
            new ReturnOptions.Option(
                order.items().get(1), 0, Optional.empty(), Optional.of(Refusal.RETURN_WINDOW_OVER)))
        .quoting(OFFERED);

    RecordingSink said =
        draft(ShopFixture.signedIn("I want to return the jacket, it is too small"));

    assertThat(said.text())
        .contains(
            "You can return the Ridge Rain Jacket (M / Moss) until Tuesday 15 December 2026.");
    assertThat(shop.wishes)
        .containsExactly(
            new ActionWish.SendBack("#1027", "Ridge Rain Jacket (M / Moss)", "", "too_small"));
    assertThat(said.phrases).containsExactly(ServicePhrase.CONFIRM_BELOW);
  }

  @Test
  void says_that_the_time_for_a_return_is_over_and_offers_nothing() {
    Order order = ShopFixture.inTransit();
    shop.owning(order)
        .returning(
            new ReturnOptions.Option(
                order.items().get(1), 0, Optional.empty(), Optional.of(Refusal.RETURN_WINDOW_OVER)))
        .quoting(OFFERED);

    RecordingSink said = draft(ShopFixture.signedIn("I want to return the mug of order 1027"));

    assertThat(said.text()).contains("The time for returning the Tide Mug (Seafoam) is over.");
    assertThat(shop.wishes).isEmpty();
  }

  private RecordingSink draft(DraftingBrief brief) {
    RecordingSink sink = new RecordingSink();
    Engine.drafter().draft(EmbeddedReplyDrafterTest.ACME, brief, shop, sink);
    return sink;
  }
}
