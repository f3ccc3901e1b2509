package io.cartagent.domain.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Braces mark in a text what only the words before it make personal. */
class CuedDataTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "zip {94105}",
        "zip is {94105}",
        "zip for to be should would new {94105}",
        "zip {94105} 1234",
        "postcode {SW1A 1AA}, thanks",
        "postcode {110 00}",
        "postcode {12}",
        "postcode {AB12}",
        "postcode {1234 AB} ok",
        "postcode {1234567890}",
        "code postal: {75001} Paris",
        "PLZ {D-10115} Berlin",
        "Denver, CO, {80280}",
        "postcode {SW1A}",
        "postcode {1234}, AB",
        "postcode {1234} abc",
        "postcode {1234} ABCDE",
        "postcode {D02}. AF30"
      })
  void finds_a_postcode(String marked) {
    assertThat(Marked.of(Marked.plain(marked))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my user id is {lena_m77}",
        "my id is {lena_m77}",
        "your id {lena77}",
        "customer id {lena77}",
        "account id {lena77}",
        "profile id: {lena77}",
        "userid {lena77}",
        "username {lena77}",
        "user name {lena77}",
        "user-id {lena-77}",
        "user_id {lena_77}",
        "login {LENA_77}",
        "login {le77}",
        "login {anna-8813}",
        "I'm {lena_77}",
        "it's {rose-77}",
        "under {otto_77}",
        "my login is {lena-77}"
      })
  void finds_a_user_id(String marked) {
    assertThat(Marked.of(Marked.plain(marked))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DOB {01/01/92}",
        "birthdate {01/01/92}",
        "date of birth {12.11.1992}.",
        "birth date {12.11.1992}",
        "born {12 November 1992}",
        "born on {November 12, 1992}",
        "born {1992-11-12}T10",
        "né {12.11.1992}",
        "née {12.11.1992}",
        "geboren am {12.11.1992}",
        "Geburtsdatum: {12.11.1992}",
        "naissance {12.11.1992}",
        "nacimiento {12.11.1992}",
        "birthday is {5 May}",
        "birthday date {12.11.1992}",
        "so please note that I was born on {12 November 1992} there",
        "so please note that I was born on {12/11/1992}/ there"
      })
  void finds_a_date_of_birth(String marked) {
    assertThat(Marked.of(Marked.plain(marked))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // no postcode
        "zip. 94105",
        "zip is. 94105",
        "zip for to be should would new the 94105",
        "postcode 1",
        "postcode ABC",
        "postcode 12345678901",
        "the code is 75001",
        "Denver CO 80280",
        "Denver, CO 8028",
        "Denver, CO 802801",
        "Denver, CO 8028-12345",
        "Denver, CO: 80280",
        "Denver, Co 80280",
        "denver, CO 80280",
        // no user id
        "their id lena77",
        "login lena",
        "login LENA77",
        "login l77",
        "login 77lena",
        "login #lena77",
        "login credit_card_88",
        "login paypal77",
        "user id 8813",
        "I'm lena77",
        "I'm blue_77",
        "it's W-77",
        "under otto77",
        "under order-77",
        // no date of birth
        "DOB 1/1/92",
        "DOB 1992",
        "birth 12.11.1992",
        "born November",
        "born in 1992",
        "born on the 12",
        "birthday is May",
        "code postal",
        "post code of my house 94105",
        "the code is code 75001",
        "born May"
      })
  void leaves_what_its_cue_does_not_make_personal(String text) {
    assertThat(Marked.of(text)).isEqualTo(text);
  }
}
