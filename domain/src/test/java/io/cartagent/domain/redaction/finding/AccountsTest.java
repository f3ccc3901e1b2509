package io.cartagent.domain.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Braces mark in a text the cards, accounts and user ids in it. */
class AccountsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "card {4111 1111 1111 1111} please",
        "{4111-1111-1111-1111}",
        "IBAN {DE89 3704 0044 0532 0130 00}.",
        "{GB82WEST12345698765432}",
        "my user id is {lena_m77}",
        "login {anna-8813}"
      })
  void finds_an_account(String marked) {
    assertThat(Marked.of(Marked.plain(marked))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4111 1111 1111 1112",
        "DE89 3704 0044 0532 0130 01",
        "login credit_card_88",
        "user id 8813",
        "under order-77"
      })
  void leaves_what_fails_its_check(String text) {
    assertThat(Marked.of(text)).isEqualTo(text);
  }
}
