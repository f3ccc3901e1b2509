package io.cartagent.domain.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Braces mark in a text the internet addresses in it. */
class InternetAddressesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "from {192.0.2.1}.",
        "{0.0.0.0} and {255.255.255.255}",
        "[{2001:db8::1}]",
        "{2001:db8:0:0:8:800:200c:417a} is it",
        "{fe80::1%eth0}",
        "{::ffff:192.0.2.128}",
        "{fe80::}",
        "{1.2.3.4}",
        "ip={10.0.0.1}:8080",
        "({10.0.0.1}/24)",
        "my version: {1.2.3.4}",
        "conversion {1.2.3.4}",
        "{::1}",
        "{a::1}",
        "{1::}",
        "{2001:DB8::A1}",
        "{2001:db8::}",
        "{2001:db8::1}.",
        "{2001:db8::1}: down",
        "{2001:db8::1}, ok",
        "{fe80::1}..",
        "{1:2:3:4:5:6:7:8}",
        "{0:b:c:d:e:f:a:b}",
        "{1:2:3:4:5:6::8}",
        "{1:2:3:4:5:6:7::}",
        "{1:2:3:4:5:6:192.0.2.1}",
        "{1111:2222:3333:4444:5555:6666:255.255.255.255}",
        "{::192.0.2.1}",
        "{fe80::1}% sure",
        "{fe80::1%25}/64"
      })
  void finds_an_internet_address(String marked) {
    assertThat(Marked.of(Marked.plain(marked))).isEqualTo(marked);
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
        "12:34",
        "256.1.1.1",
        "1.256.1.1",
        "1.1.1.1234",
        "01.1.1.1",
        "1.00.1.1",
        "1.2.3.",
        ".1.2.3.4",
        "é1.2.3.4",
        "1.2.3.4é",
        "v1.2.3.4",
        "v 1.2.3.4",
        "Firmware\t1.2.3.4",
        "firmware  1.2.3.4",
        "::",
        "::a",
        "g::1",
        "1:::2",
        "12345::1",
        "::1::",
        "x2001:db8::1",
        "2001:db8::1g",
        "abcd::effe",
        "::192.0.2.256",
        "1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7::8",
        "1:2:3:4:5:6:7:8:9",
        ":1:2:3:4:5:6:7:8",
        "a:b:c:d:e:f:a:b",
        "10:30:45:11:12:13:14"
      })
  void leaves_what_is_no_internet_address(String text) {
    assertThat(Marked.of(text)).isEqualTo(text);
  }
}
