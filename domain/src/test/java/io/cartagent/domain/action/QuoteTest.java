package io.cartagent.domain.action;

import static io.cartagent.domain.action.ActionFixture.ACME;
import static io.cartagent.domain.action.ActionFixture.GLOBEX;
import static io.cartagent.domain.action.ActionFixture.LENA;
import static io.cartagent.domain.action.ActionFixture.MALLORY;
import static io.cartagent.domain.action.ActionFixture.NAME;
import static io.cartagent.domain.action.ActionFixture.ORDER_ID;
import static io.cartagent.domain.action.ActionFixture.QUOTE_ID;
import static io.cartagent.domain.action.ActionFixture.T0;
import static io.cartagent.domain.action.ActionFixture.address;
import static io.cartagent.domain.action.ActionFixture.cancel;
import static io.cartagent.domain.action.ActionFixture.euros;
import static io.cartagent.domain.action.ActionFixture.refund;
import static io.cartagent.domain.action.ActionFixture.returning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.identity.ShopperId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class QuoteTest {
  private static final Instant END = T0.plusSeconds(600);

  // ID-16: a yes is bound to exact parameters
  @Test
  void no_two_quotes_that_differ_in_anything_share_a_digest() {
    Money fifty = euros("50");
    List<Quote> quotes =
        List.of(
            new Quote(QUOTE_ID, ACME, LENA, ORDER_ID, cancel(), fifty, T0, END),
            new Quote(new QuoteId("q2"), ACME, LENA, ORDER_ID, cancel(), fifty, T0, END),
            new Quote(QUOTE_ID, GLOBEX, LENA, ORDER_ID, cancel(), fifty, T0, END),
            new Quote(QUOTE_ID, ACME, MALLORY, ORDER_ID, cancel(), fifty, T0, END),
            new Quote(QUOTE_ID, ACME, LENA, "order-9", cancel(), fifty, T0, END),
            new Quote(QUOTE_ID, ACME, LENA, ORDER_ID, cancel(), euros("50.01"), T0, END),
            new Quote(QUOTE_ID, ACME, LENA, ORDER_ID, cancel(), Money.of("50", "USD"), T0, END),
            new Quote(QUOTE_ID, ACME, LENA, ORDER_ID, cancel(), fifty, T0.plusMillis(1), END),
            new Quote(QUOTE_ID, ACME, LENA, ORDER_ID, cancel(), fifty, T0, END.plusMillis(1)),
            of(new ActionRequest.CancelOrder(new OrderName("#1028"))),
            of(refund("50")),
            of(refund("49")),
            of(new ActionRequest.GiveDiscount(NAME, fifty)),
            of(new ActionRequest.GiveStoreCredit(NAME, fifty)),
            of(returning(1)),
            of(returning(2)),
            of(
                new ActionRequest.RequestReturn(
                    NAME, List.of(new ActionRequest.Pieces("line-1", 1)), ReturnReason.WRONG_ITEM)),
            of(new ActionRequest.ChangeAddress(NAME, address("Elm Street 1"))),
            of(new ActionRequest.ChangeAddress(NAME, address("Elm Street 2"))),
            ofAddress(List.of("Elm", "Street"), "Berlin", Optional.empty()),
            ofAddress(List.of("Elm"), "Street", Optional.of("Berlin")));

    assertThat(quotes.stream().map(Quote::digest)).doesNotHaveDuplicates();
  }

  @Test
  void equal_quotes_share_a_digest_of_64_hexadecimal_digits() {
    Quote one = of(new ActionRequest.RefundAmount(new OrderName("1027"), euros("42.00")));
    Quote same = of(new ActionRequest.RefundAmount(NAME, euros("42")));

    assertThat(one.digest()).isEqualTo(same.digest()).matches("[0-9a-f]{64}");
  }

  @Test
  void nonsense_is_refused_when_built() {
    Stream<Runnable> nonsense =
        Stream.of(
            () -> new Quote(QUOTE_ID, ACME, LENA, ORDER_ID, cancel(), euros("-1"), T0, END),
            () -> new Quote(QUOTE_ID, ACME, LENA, ORDER_ID, cancel(), euros("1"), T0, T0),
            () -> new QuoteId(" "),
            () -> new QuoteId("x".repeat(65)),
            () -> new ShopperId(""),
            () -> new Approval("digest", " ", T0),
            () -> new ExecutionRecord("", 1, T0),
            () -> new ExecutionRecord("key", 0, T0),
            () -> new ActionRequest.Pieces("line-1", 0),
            () -> new ActionRequest.Pieces(" ", 1),
            () -> new ActionRequest.RequestReturn(NAME, List.of(), ReturnReason.OTHER),
            () -> ofAddress(List.of(), "Berlin", Optional.empty()),
            () -> ofAddress(List.of("a", "b", "c", "d"), "Berlin", Optional.empty()),
            () -> ofAddress(List.of("a"), " ", Optional.empty()),
            () -> ofAddress(List.of("a"), "Berlin", Optional.of("")),
            () -> ofAddress(List.of("x".repeat(201)), "Berlin", Optional.empty()),
            () ->
                new ShippingAddress(
                    "Lena", List.of("a"), "Berlin", Optional.empty(), Optional.empty(), "ZZ"));

    nonsense.forEach(build -> assertThatIllegalArgumentException().isThrownBy(build::run));
  }

  @Test
  void an_address_does_not_show_in_text() {
    Quote quote = of(new ActionRequest.ChangeAddress(NAME, address("Elm Street 1")));

    assertThat(quote.toString()).doesNotContain("Elm", "Lena", "10115").contains("[DE]");
  }

  private static Quote of(ActionRequest request) {
    return new Quote(QUOTE_ID, ACME, LENA, ORDER_ID, request, euros("50"), T0, END);
  }

  private static Quote ofAddress(List<String> lines, String city, Optional<String> region) {
    return of(
        new ActionRequest.ChangeAddress(
            NAME, new ShippingAddress("Lena", lines, city, region, Optional.empty(), "DE")));
  }
}
