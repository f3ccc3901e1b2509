package io.cartagent.domain.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Braces mark in a text the keys and tokens that their form gives away. A number in angle brackets
 * stands for so many letters and digits, one with an h for hexadecimal digits, so that nothing here
 * looks like a key.
 */
class SecretShapesTest {
  private static final String FAR = "so ".repeat(400);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{sk_live_<10>}",
        "{sk_live_abcdefghiJ}",
        "{sk_live_abcdefghi1}",
        "{sk_live_ABCDEFGHIJ}",
        "{sk_live_<20>}... thanks",
        "{sk_live_<20>/+~%=}!",
        "a.{sk_live_<20>}",
        "{whsec_ABCDEFGHIJKLMNOP}",
        "{sk-garden1-and-<24>}",
        // an account's name: two letters and 32 hexadecimal digits
        "{AC<32h>}",
        "{SK<32h>}, ok",
        // a bot's number, a colon and 35 characters
        "{12345678:<35>}",
        "{1234567890:<35>}. Thanks",
        // which letters and digits, or both cases, make
        "{12345678:abcdefghijklmnopqrstuvwxyzabcdefghI}",
        "{12345678:abcdefghijklmnopqrstuvwxyzabcdefgh1}",
        "{12345678:ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGH1}"
      })
  void finds_what_begins_and_goes_on_like_a_key(String marked) {
    assertThat(Marked.of(filled(Marked.plain(marked)))).isEqualTo(filled(marked));
    assertThat(Marked.of(FAR + filled(Marked.plain(marked)))).isEqualTo(FAR + filled(marked));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sk_live_<9>",
        "sk_live_abcdefghij",
        "a-sk_live_<20>",
        "_sk_live_<20>",
        "sk-garden-fence-with-roses-and-thorns-2024",
        "sk-garden-Fenceaaa-with-roses-and-thorns-2024",
        "sk-garden-fence1a-wi",
        "AKIAABCDEFGHIJKLMNO",
        "AB<32h>",
        "SK<32h>0",
        "SK<31h>",
        "SK<31h>g",
        "SK<32h>_",
        "xSK<32h>",
        "1234567:<35>",
        "12345678901:<35>",
        "12345678:<34>",
        "12345678:<36>",
        "12345678:<35>-",
        "a12345678:<35>",
        "12345678:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "12345678:<20>.<14>",
        "12345678:<20> <14>",
        "12345678:ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHI",
        "12345678:Abcdefghijklmnopqrstuvwxyzabcdefghi"
      })
  void leaves_what_only_begins_like_one(String text) {
    assertThat(Marked.of(filled(text))).isEqualTo(filled(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{-----BEGIN KEY-----\nabc\n-----END KEY-----} and then",
        "{-----BEGIN KEY-----\nabc}",
        "{-----BEGIN KEY-----\nabc\n-----END KEY}",
        "-{-----BEGIN KEY-----\nabc\n-----END KEY-----}"
      })
  void finds_a_private_key_to_the_end_of_its_frame(String marked) {
    assertThat(Marked.of(Marked.plain(marked))).isEqualTo(marked);
    assertThat(Marked.of(FAR + Marked.plain(marked))).isEqualTo(FAR + marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-----BEGIN CERT-----\nabc\n-----END CERT-----",
        "-----BEGIN KEY\nabc",
        "-----BEGIN"
      })
  void leaves_a_frame_of_something_else(String text) {
    assertThat(Marked.of(text)).isEqualTo(text);
  }

  @Test
  void hides_no_more_of_a_frame_that_never_ends_than_a_key_can_have() {
    String frame = "-----BEGIN KEY-----" + "\na".repeat(6000);

    assertThat(Marked.of(frame))
        .isEqualTo("{" + frame.substring(0, 10_000) + "}" + frame.substring(10_000));
    assertThat(Marked.of(frame + "-----END KEY-----"))
        .startsWith("{" + frame.substring(0, 10_000) + "}");
    assertThat(Marked.of("-----BEGIN " + "a".repeat(70) + "KEY-----\nabc")).doesNotContain("{");
  }

  private static String filled(String text) {
    StringBuilder filled = new StringBuilder();
    int copied = 0;
    for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', copied)) {
      int close = text.indexOf('>', open);
      boolean hex = text.charAt(close - 1) == 'h';
      int length = Integer.parseInt(text, open + 1, hex ? close - 1 : close, 10);
      filled.append(text, copied, open);
      filled.append((hex ? "0a1b2c3d" : "a1B2c3D4").repeat(8), 0, length);
      copied = close + 1;
    }
    return filled.append(text.substring(copied)).toString();
  }
}
