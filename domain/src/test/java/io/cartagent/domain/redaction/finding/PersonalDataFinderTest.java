package io.cartagent.domain.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Braces mark in a text what must be found, no more and no less. */
class PersonalDataFinderTest {
  private final PersonalDataFinder finder = new PersonalDataFinder();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "My card is {4242 4242 4242 4242} 12/28",
        "{378282246310005} or {30569309025904}",
        "Refund to {DE89 3704 0044 0532 0130 00} please",
        "{GB82WEST12345698765432} and {gr16 0110 1250 0000 0001 2300 695}",
        "blocked at {203.0.113.7}, and {2001:db8::8a2e:370}.",
        "My SSN: {078-05-1120}, my tax id is {36574261809}",
        "my passport is {C01X00T47}",
        "mail {jane+shop@mail.example.com} or {jürgen@bücher.example}"
      })
  void finds_numbers_by_their_checks(String marked) {
    assertFinds(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ring {+353 1 555 0199} or {(415) 555-0132 x12}!",
        "call me on {555 0199} pls",
        "{555-0199} is my mobile",
        "Phone: {01632 960123}",
        "Please update the phone on my order to {01632 960123}",
        "Meine Handynummer ist {0151 23456789}",
        "you can reach me at {+44 7700 900123} after 5pm"
      })
  void finds_phones_that_a_sentence_calls_phones(String marked) {
    assertFinds(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "key {shpat_0123456789abcdef0123456789abcdef}",
        "{shpss_0123456789abcdef0123456789abcdef}",
        "it is {AKIAIOSFODNN7EXAMPLE}.",
        "{sk-ant-api03-0123456789abcdefABCDEF}",
        "{ghp_0123456789abcdefghijABCDEFGHIJ012345}",
        "bearer {eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.abc123DEF456}",
        "Authorization: Bearer {abc123def456ghi789}",
        "my password is: {hunter22!}",
        "API_SECRET=\"{a1b2c3d4e5f6}\"",
        "{-----BEGIN PRIVATE KEY-----\nMIIEvQ\n-----END PRIVATE KEY-----} end"
      })
  void finds_secrets(String marked) {
    assertFinds(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Send it to {12 Main Street, Springfield, IL} {62701}, please",
        "I live at {221b Baker Street, Flat 2, London} {NW1 6XE}.",
        "Ich wohne in der {Hauptstraße 5}.",
        "J'habite au {12 rue de la Paix, Paris}.",
        "{Via Roma 10, Milano} is where I live",
        "ship to {PO Box 123, Dublin} please",
        "{Unit 100, Box 200\nAPO AE 09012}",
        "my zip code is {94105} now",
        "Postcode: {D02 AF30}",
        "we meet at {the corner of Oak Street and Elm Avenue}",
        "to: Denver, CO {80280}"
      })
  void finds_addresses(String marked) {
    assertFinds(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "My name is {Anna Schmidt} and I wait",
        "my name is {anna schmidt}",
        "I'm {Naomi Ryan}, where is it?",
        "i'm {anna}",
        "This is {Otto} from Bremen",
        "Name: {Zbigniew Wójcik}",
        "{Dr. Okonkwo-Barnes} ordered it",
        "It is for my wife {Ines}.",
        "Thanks, {Kofi}!",
        "Where is it?\nBest regards,\n{Maria da Silva}",
        "{John F. Doe} lives here",
        "Passengers: {Anna Li}, {Ben Ito} and {Cem Kaya}",
        "Ich heiße {Jürgen Müller}."
      })
  void finds_names(String marked) {
    assertFinds(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my user ID is {omar_rossi_1241}.",
        "Username: {jdoe-77}",
        "Date of birth: {1992-11-12}",
        "DOB {12/11/1992}",
        "I was born on {April 12, 2001}"
      })
  void finds_what_only_its_cue_makes_personal(String marked) {
    assertFinds(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Where is order #1027? Or order 1027, W2611340, EN-1001?",
        "Order #W1234567 (delivered): Hiking Boots item 1656367028, product 3766286011, $255.63, tracking 443521489581",
        "item 9494281769, 12 digits 582631475817 and 15501234567890",
        "Tracking number CE123456789IE, 1Z999AA10123456784, 9400 1000 0000 0000 0000 00",
        "Tracking 4242424242424242 of my parcel",
        "SKU RRJ-M-MOS 4006381333931, model AB-1234-X",
        "It cost €1,234.50 on 24/11/2026, not 2026-11-24 or 24.11.2026 at 10:30.",
        "Two Fleece Jackets in Moss Green, size 40, please",
        "I want 2 Merino Jumpers and 3 Linen Shirts",
        "Do you have the Anna vase or the Emma dress?",
        "Is the Stan Smith in white back?",
        "Can you ship to San Francisco, New York or Berlin?",
        "Version 10.0.0.1 of the app, ratio 1:2:3:4, std::cout",
        "The card 4242 4242 4242 4241 is wrong and so is DE89 3704 0044 0532 0130 01",
        "My name is spelled wrong on order 1027",
        "I'm German and I'm vegan, will it fit me? May I return it in April?",
        "sk-8 skates, size EU 42, the password is wrong: please reset",
        "I sent 3 of them back to the store at 5 pm",
        "Best regards",
        "me@home, @acme, 2@5"
      })
  void leaves_what_a_shop_needs(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void hides_a_known_name_in_any_case_and_without_its_marks() {
    KnownPeople known = new KnownPeople();
    known.addName("Zoë Brown-Nuñez");

    assertThat(Marked.of("is it ZOE's? zoe brown-nunez paid", known))
        .isEqualTo("is it {ZOE}'s? {zoe brown-nunez} paid");
  }

  @Test
  void does_not_take_a_colour_for_a_known_surname() {
    KnownPeople known = new KnownPeople();
    known.addName("Ivan Brown");

    assertThat(Marked.of("The brown one for Ivan Brown", known))
        .isEqualTo("The brown one for {Ivan Brown}");
  }

  @Test
  void hides_a_value_wherever_it_is_said_again() {
    KnownPeople known = new KnownPeople();
    known.addValue(DataCategory.USER_ID, "omar_1241");

    assertThat(Marked.of("Is OMAR_1241 right? Not omar_12419.", known))
        .isEqualTo("Is {OMAR_1241} right? Not omar_12419.");
  }

  @ParameterizedTest
  @CsvSource({"EMAIL, a@mail.example", "PERSON, I am Anna Schmidt", "PHONE, +353 1 555 0199"})
  void says_what_it_found(DataCategory category, String text) {
    assertThat(finder.find(text, new KnownPeople()))
        .extracting(PersonalData::category)
        .containsExactly(category);
  }

  @Test
  void looks_for_no_names_when_told_not_to() {
    assertThat(finder.findWithoutNames("I am Anna Schmidt, a@mail.example"))
        .extracting(PersonalData::category)
        .containsExactly(DataCategory.EMAIL);
  }

  @Test
  void looks_for_addresses_and_what_is_cued_without_names_too() {
    assertThat(finder.findWithoutNames("At 12 Main Street; zip 94105; my id is lena_77; I am Anna"))
        .extracting(PersonalData::category)
        .containsExactly(DataCategory.ADDRESS, DataCategory.POSTCODE, DataCategory.USER_ID);
    assertThat(finder.findWithoutNames("my zip is nowhere near Main Street")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          street, then       ~ {12 Main Street}{, then} we go
          12 main street, th ~ {12 Main Street}, then we go
          12 main street,    ~ {12 Main Street,} then we go
          12 main            ~ {12 Main Street}, then we go
          main               ~ {12 Main Street}, then we go
          12 main street, then ~ {12 Main Street, then} we go
          then               ~ {12 Main Street}, {then} we go
          go                 ~ {12 Main Street}, then we go
          """)
  void leaves_the_longer_of_two_whole_and_the_rest_of_the_other(String value, String marked) {
    KnownPeople known = new KnownPeople();
    known.addValue(DataCategory.USER_ID, value);

    assertThat(Marked.of(Marked.plain(marked), known)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#078-05-1120 and {078-05-1120}",
        "_078-05-1120",
        "a078-05-1120",
        "{lena@example.com}:{192.0.2.1}",
        "{+14111111111111}, {+353 1 555 0199}",
        "+353 1 {4111 1111 1111 1111}",
        "{shpat_0123456789abcdef0123456789abcdef}@shop",
        "a=b:c-d@e and x@"
      })
  void asks_a_rule_where_it_can_begin(String marked) {
    assertFinds(marked);
  }

  @Property(tries = 2000)
  void gives_pieces_in_order_and_apart(@ForAll String text) {
    int covered = 0;
    for (PersonalData datum : finder.find(text, new KnownPeople())) {
      assertThat(datum.start()).isGreaterThanOrEqualTo(covered);
      assertThat(datum.end()).isLessThanOrEqualTo(text.length());
      covered = datum.end();
    }
  }

  private void assertFinds(String marked) {
    assertThat(Marked.of(Marked.plain(marked))).isEqualTo(marked);
  }

  private List<PersonalData> found(String text) {
    return finder.find(text, new KnownPeople());
  }
}
