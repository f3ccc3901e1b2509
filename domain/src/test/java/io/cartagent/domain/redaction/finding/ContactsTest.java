package io.cartagent.domain.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Braces mark in a text the contacts, accounts, ids and introduced names in it. */
class ContactsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "write to {lena@example.com}.",
        "{lena.m+shop@mail.example.co.uk}, thanks",
        "{o'brien@example.ie}",
        "'{lena@example.com}'",
        "({lena_m@example.com})",
        "mail: {lena@example.com}",
        "{lena@bücher.example}",
        "{lena@example.xn--p1ai}",
        "{user@a.io}",
        "{a@b.de}-",
        "a@b@{c@example.com}"
      })
  void finds_an_email(String marked) {
    assertThat(marked(plain(marked))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lena@example",
        "lena@example.c",
        "@example.com is a site",
        "lena @ example.com",
        "lena@.com",
        "3 mugs @ 12.50 each",
        "lena@example.c0m",
        "a@1.2"
      })
  void leaves_what_is_no_email(String text) {
    assertThat(marked(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from {192.0.2.1}.",
        "{0.0.0.0} and {255.255.255.255}",
        "[{2001:db8::1}]",
        "{2001:db8:0:0:8:800:200c:417a} is it",
        "{fe80::1%eth0}",
        "{::ffff:192.0.2.128}",
        "{fe80::}"
      })
  void finds_an_internet_address(String marked) {
    assertThat(marked(plain(marked))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "version 1.2.3.4",
        "192.0.2.256",
        "192.0.2",
        "192.0.02.1",
        "x192.0.2.1",
        "192.0.2.1x",
        "at 10:30:45",
        "ratio 1::2::3",
        "a::b is Java",
        "12:34"
      })
  void leaves_what_is_no_internet_address(String text) {
    assertThat(marked(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "call {+353 91 123 456} today",
        "{+49 (0)30 1234567}",
        "{(212) 555-0147}",
        "phone {020 7946 0958}",
        "my number is {091 123456}",
        "Tel.: {030/1234567}"
      })
  void finds_a_phone(String marked) {
    assertThat(marked(plain(marked))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "order 1234567890",
        "#1027 from 2026-11-20",
        "20.11.2026 and 21.11.2026",
        "it costs 1,234.56 EUR",
        "tracking 00340434161094042557",
        "SKU 100-200-300",
        "5 x 10 x 15 cm"
      })
  void leaves_a_shops_numbers(String text) {
    assertThat(marked(text)).isEqualTo(text);
  }

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
    assertThat(marked(plain(marked))).isEqualTo(marked);
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
    assertThat(marked(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "My name is {Lena Müller}.",
        "my name's {Otto}",
        "Hi {Anna}, thanks",
        "I am {Peter Novak} and my order is late",
        "Ich bin {Lena Schmidt}.",
        "Je suis {Claire Dubois}.",
        "Name: {Ingrid Olsen}",
        "call me {Björn}",
        "my wife {Julia} ordered it",
        "this is {Maria}",
        "Best regards,\n{Tom Byrne}"
      })
  void finds_a_name_that_is_introduced(String marked) {
    assertThat(marked(plain(marked))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The product's name is Burren",
        "I am Waiting for it",
        "this is Broken",
        "my Order is late",
        "Hi there, thanks",
        "Best regards",
        "call me tomorrow",
        "call me back, please"
      })
  void leaves_what_is_no_name(String text) {
    assertThat(marked(text)).isEqualTo(text);
  }

  private static String plain(String marked) {
    return Marked.plain(marked);
  }

  private static String marked(String text) {
    return Marked.of(text, category -> true);
  }
}
