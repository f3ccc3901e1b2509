package io.cartagent.application.answering;

import static io.cartagent.application.port.persistence.ActionFixture.BERLIN;
import static io.cartagent.application.port.persistence.ActionFixture.T0;
import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.application.answering.WishReader.Reading;
import io.cartagent.application.port.llm.ActionWish;
import io.cartagent.application.port.persistence.ActionFixture;
import io.cartagent.domain.action.ActionRequest;
import io.cartagent.domain.action.ActionRequest.Pieces;
import io.cartagent.domain.action.Refusal;
import io.cartagent.domain.action.ReturnReason;
import io.cartagent.domain.action.ShippingAddress;
import io.cartagent.domain.action.Situation;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.redaction.Vault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WishReaderTest {
  private static final Order DELIVERED =
      ActionFixture.delivered("#1029", T0.minus(Duration.ofDays(5)));

  private final Vault vault = new Vault();
  private final WishReader reader = new WishReader(vault);

  @Test
  void reads_an_address_in_one_line_from_behind_its_placeholders() {
    String hidden =
        vault.hide("Lena Fischer, 12 Elm Street, Flat 3, London SW1A 1AA, United Kingdom").value();

    assertThat(addressIn(new ActionWish.AddressLine("#1029", hidden)))
        .isEqualTo(
            new ShippingAddress(
                "Lena Fischer",
                List.of("12 Elm Street", "Flat 3"),
                "London",
                Optional.empty(),
                Optional.of("SW1A 1AA"),
                "GB"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12 Elm Street", "Lena, 12 Elm Street, 10115 Berlin"})
  void does_not_guess_what_a_line_leaves_out(String line) {
    assertThat(read(new ActionWish.AddressLine("#1029", line))).isInstanceOf(Reading.Unclear.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[EMAIL_7]", "a]b", "<b>", "x\ny"})
  void takes_no_placeholder_nor_mark_for_a_part_of_an_address(String odd) { // AI-05
    assertThat(
            read(
                new ActionWish.NewAddress(
                    "#1029", "Lena", "12 Elm Street", "", odd, "", "10115", "DE")))
        .isEqualTo(new Reading.Unclear(List.of("city")));
  }

  @ParameterizedTest
  @CsvSource({"Germany,DE", "de,DE", "UK,GB", "usa,US", "Ireland,IE"})
  void knows_countries_by_code_and_name(String text, String code) {
    assertThat(WishReader.countryOf(text)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({"Enamel Mug,1,1", "Enamel Mug (Blue),,2", "mug,2,2", "all,,2", "ALL,,2"})
  void reads_what_comes_back(String item, String quantity, int pieces) {
    assertThat(
            read(
                new ActionWish.SendBack(
                    "#1029", item, Optional.ofNullable(quantity).orElse(""), "Defective")))
        .isEqualTo(
            new Reading.Understood(
                new ActionRequest.RequestReturn(
                    DELIVERED.name(),
                    List.of(new Pieces("line-1", pieces)),
                    ReturnReason.DEFECTIVE)));
  }

  @ParameterizedTest
  @CsvSource({"lamp,1,defective,item", "mug,many,defective,quantity", "mug,1,angry,reason"})
  void asks_for_what_makes_no_sense(String item, String quantity, String reason, String part) {
    assertThat(read(new ActionWish.SendBack("#1029", item, quantity, reason)))
        .isEqualTo(new Reading.Unclear(List.of(part)));
  }

  @Test
  void says_that_the_time_is_over_before_it_asks_for_anything_else() {
    Situation late = situation(ActionFixture.delivered("#1029", T0.minus(Duration.ofDays(31))));

    assertThat(reader.read(new ActionWish.SendBack("#1029", "all", "", "unwanted"), late))
        .isEqualTo(new Reading.Impossible(Refusal.RETURN_WINDOW_OVER));
  }

  private ShippingAddress addressIn(ActionWish wish) {
    Reading.Understood understood = (Reading.Understood) read(wish);
    return ((ActionRequest.ChangeAddress) understood.request()).address();
  }

  private Reading read(ActionWish wish) {
    return reader.read(wish, situation(DELIVERED));
  }

  private static Situation situation(Order order) {
    return new Situation(ACME, ActionFixture.rules(), order, List.of(), BERLIN, T0);
  }
}
