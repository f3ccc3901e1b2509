package io.cartagent.domain.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Braces mark in a text the phone numbers in it. */
class PhonesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "call {+353 91 123 456} today",
        "{+49 (0)30 1234567}",
        "{(212) 555-0147}",
        "phone {020 7946 0958}",
        "my number is {091 123456}",
        "Tel.: {030/1234567}",
        // an international form
        "{+353911}",
        "{+123456789012345}",
        "{+353911234567890} 10:30",
        "{(+49) 30 1234567}",
        "({+49 30 1234567})",
        "{00 353 91 123456}",
        "{00353 91 123456}",
        // a word near says so
        "phone {12345}",
        "call us at {12345}",
        "my landline is {12 34 56}",
        "call {55501}",
        "the number to reach me: {5550199}",
        "phone {123456789012345}",
        "phone one two three four five six {5550199}",
        "phone one two three four five six seven is {5550199}",
        "order phone {5550199}",
        "phone on my order is {020 7946 0958}",
        "phone one two order is {5550199}",
        "{5550199} is my mobile",
        "{5550199} my mobile",
        "{5550199} is my office mobile",
        "phone {1999 123 4567}",
        "phone {24 11 2026}",
        "phone {1234.5678}",
        "phone {123.456.7890}",
        // its groups say so
        "{212-555-0147} or {212 555 0147}",
        "{212.555.0147}",
        "{1-212-555-0147}",
        "{(212)555-0147}",
        "{02079 460958}",
        "({030 1234567}",
        "({212-555-0147})",
        // a time behind, an extension
        "call {091 123456} 10:30",
        "call {5550199} 10:30",
        "call {5550199}: ok",
        "call {5550199 x12}",
        "call {5550199x12}",
        "call {5550199 ext. 12}",
        "call {5550199 Ext 1}",
        "call {5550199 extension 123456}",
        "call {5550199} extra 12",
        "call {5550199} ext",
        "call {5550199}   x12"
      })
  void finds_a_phone(String marked) {
    assertThat(Marked.of(Marked.plain(marked))).isEqualTo(marked);
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
        "5 x 10 x 15 cm",
        // too short, too long
        "+35391",
        "+1234567890123456",
        "phone 1234",
        "phone 1234567890123456",
        // part of something longer
        "call 5550199m",
        "call 5550199x",
        "call 5550199_a",
        "call 5550199@x",
        "call 50000%",
        // no word near, or one of the shop's
        "we call it 12345",
        "phone one two three four five six seven 5550199",
        "phone order 5550199",
        "phone one two three four order is 5550199",
        "order 020 7946 0958",
        "5550199 is red",
        "5550199. Mobile is off",
        "5550199 is not a mobile",
        // a date, an amount
        "phone 2026-11-24",
        "phone 24.11.2026",
        "phone 19-12-1999",
        "phone 24-11-26",
        "phone 12.5678",
        "phone 12345.678",
        // groups that a phone does not have
        "212-555.0147",
        "212-55-50147",
        "1-212 555 0147",
        "020794 60958",
        "00353 91123456"
      })
  void leaves_other_numbers(String text) {
    assertThat(Marked.of(text)).isEqualTo(text);
  }
}
