package io.cartagent.domain.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Braces mark in a text the values that what stands before them calls secret. */
class NamedSecretsTest {
  private static final String FAR = "so ".repeat(400);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password: {hunter2!}",
        "password: {abc!de}",
        "password={abc123}",
        "the password is={abc123}",
        "my_password={abc123}",
        "db.password: {abc123}",
        "DB-PASSWORD: {abc123}",
        "passphrase: {abc123}",
        "PASS = {abc123}",
        "pwd => {abc123}",
        "pwd: '{abc123}'",
        "\"pwd\": \"{abc123}\"",
        "`pwd`: `{abc123}`",
        "**pwd**: {abc123}",
        "pwd: {abc123}, thanks",
        "pwd: {abc123}.",
        "pwd: {abc123});",
        "pwd:\t{abc123}",
        "pwd      : {abc123}",
        "pwd: {aBc1/+=~x}",
        "pwd: {abc123}é",
        "token: {abc12345}",
        "api_key: {abc12345}",
        "apikey: {abc12345}",
        "myapikey: {abc12345}",
        "x-auth: {abc12345}",
        "myauth: {abc12345}",
        "client_secret: {abc12345}",
        "credentials: {abc12345}",
        "Authorization: Basic {abc12345}",
        "Authorization: bearer {abc12345}"
      })
  void finds_a_value_by_its_name(String marked) {
    assertThat(Marked.of(Marked.plain(marked))).isEqualTo(marked);
    assertThat(Marked.of(FAR + Marked.plain(marked))).isEqualTo(FAR + marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password: abcdef",
        "password: a1!bc",
        "mypass: abc123",
        "pwd:\nabc123",
        "pwd: [abc123]",
        "pwd: <abc123>",
        "pwd:         abc123",
        "pwd           : abc123",
        "token: abc1234",
        "token: abcdefgh",
        "token: abcdef!h",
        "token? abc12345",
        "key: abc12345",
        "api key: abc12345",
        "monkey: abc12345",
        "turkey=abc12345",
        "author: abc12345",
        "order: abc12345",
        "Authorization: Digest abc12345"
      })
  void leaves_a_value_that_is_none_or_too_plain(String text) {
    assertThat(Marked.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://{ann:pass}@shop.example/x",
        "https://{ann:p}@shop.example and more",
        "https://{ann::p}@shop.example",
        "https://{ann:p@ss}@shop.example",
        "https://{0123456789abcdef}@shop.example"
      })
  void finds_what_stands_before_the_at_sign_of_a_link(String marked) {
    assertThat(Marked.of(Marked.plain(marked))).isEqualTo(marked);
    assertThat(Marked.of(FAR + Marked.plain(marked))).isEqualTo(FAR + marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://shop.example/a:b@c",
        "https://shop.example?u=a:b@c",
        "https://shop.example#a:b@c",
        "https://shop.example\"a:b@c\"",
        "see https:/ann and //ann:pass"
      })
  void leaves_a_link_that_holds_no_secret(String text) {
    assertThat(Marked.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://{ann@shop.example}",
        "https://{0123456789abcde@shop.example}",
        "https://{abcdefghijklmnop@shop.example}"
      })
  void takes_the_name_in_a_link_for_a_part_of_an_address(String marked) {
    assertThat(Marked.of(Marked.plain(marked))).isEqualTo(marked);
    assertThat(Marked.of(FAR + Marked.plain(marked))).isEqualTo(FAR + marked);
  }
}
