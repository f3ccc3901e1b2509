package io.cartagent.domain.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Braces mark in a text the e-mail addresses in it. */
class EmailsTest {
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
        "a@b@{c@example.com}",
        "{a.b@c.de},{d.e@f.gh}",
        "=={lena@example.com}",
        "--{lena@example.com}--",
        "/{lena@example.com}/orders",
        "*{lena@example.com}*",
        "...{lena@example.com}...",
        "{lena@exa-mple.com}",
        "{lena@a.bc}",
        "{lena@example.co.uk}.-",
        "{!#$%&'*+-/=?^_`|~@example.com}",
        "{日本@例え.テスト}",
        "{lena@xn--bcher-kva.example}"
      })
  void finds_an_email(String marked) {
    assertThat(Marked.of(Marked.plain(marked))).isEqualTo(marked);
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
        "a@1.2",
        ".@example.com",
        "'@example.com",
        "lena@a.b",
        "lena@example..",
        "lena@-",
        "lena@.",
        "lena@example.c-m",
        "lena@example.com1",
        "lena@example.90a3ac"
      })
  void leaves_what_is_no_email(String text) {
    assertThat(Marked.of(text)).isEqualTo(text);
  }

  @Test
  void finds_the_longest_address_there_is() {
    String part = "b".repeat(63) + ".";
    String longest = "a".repeat(64) + "@" + part.repeat(3) + "b".repeat(57) + ".com";

    assertThat(Marked.of("to " + longest + ".")).isEqualTo("to {" + longest + "}.");
  }
}
