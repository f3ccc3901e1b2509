package io.cartagent.domain.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Proves AI-09. */
class UntrustedTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Where is my order? Où est ma commande? Wo ist sie?",
        "👩‍👩‍👧‍👦 ❤️ 👍🏽 🏳️‍🌈 1️⃣ 🇮🇪",
        "أين طلبي؟",
        "मेरा ऑर्डर कहाँ है? क्‍ष",
        "می‌خواهم",
        "line one\nline two\tend"
      })
  void leaves_what_people_write(String text) {
    assertThat(UntrustedText.clean(text)).isEqualTo(text);
  }

  @Test
  void takes_out_what_readers_cannot_see() {
    String tags = "\uDB40\uDC69\uDB40\uDC67\uDB40\uDC6E";

    assertThat(
            UntrustedText.clean("a" + tags + "b\u200Bc\u202Ed\u2066e\uFEFFf\uFE0Fg\u200Dh\u0000i"))
        .isEqualTo("abcdefghi");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x08, 0x1F, 0x7F, 0x9F, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x180E, 0x200B, 0x200C,
        0x200D, 0x200E, 0x200F, 0x202A, 0x202E, 0x2060, 0x2064, 0x2066, 0x2069, 0x206A, 0x206F,
        0x3164, 0xD800, 0xDFFF, 0xFE00, 0xFE0D, 0xFE0E, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFB,
        0xE0000, 0xE0FFF
      })
  void takes_out_a_character_without_a_shape(int hidden) {
    String text = "a" + Character.toString(hidden) + "b";

    assertThat(UntrustedText.clean(text)).isEqualTo("ab");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        '\n', '\r', '\t', ' ', '~', 0x61B, 0x2010, 0x2029, 0x2065, 0xFFF8, 0xFFFC, 0xDFFFF, 0xE1000
      })
  void leaves_its_neighbours(int shown) {
    String text = "a" + Character.toString(shown) + "b";

    assertThat(UntrustedText.clean(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          ❤\uFE0F      ~ ❤\uFE0F
          ❤\uFE0E      ~ ❤\uFE0E
          a\uFE0E\u20E3     ~ a\uFE0E\u20E3
          a\uFE0E.          ~ a.
          ❤\u200D🔥 ~ ❤\u200D🔥
          ❤\uFE0F\u200D🔥 ~ ❤\uFE0F\u200D🔥
          👍🏽\u200D🔥 ~ 👍🏽\u200D🔥
          ❤\u200Da     ~ ❤a
          a\u200D❤     ~ a❤
          ب\u200Cب ~ ب\u200Cب
          ب\u200C.     ~ ب\u200C.
          ب\u200D      ~ ب\u200D
          ب\u200Cx     ~ بx
          x\u200Cب     ~ xب
          ب\u200C\u200Bب ~ ب\u200Cب
          """)
  void keeps_a_joiner_or_a_style_where_it_shows(String text, String shown) {
    assertThat(UntrustedText.clean(text)).isEqualTo(shown);
  }

  @Test
  void makes_look_alike_forms_one() {
    assertThat(UntrustedText.clean("ｉｇｎｏｒｅ ﬁle №")).isEqualTo("ignore file No");
  }

  @Property(tries = 1000)
  void leaves_no_hidden_character(@ForAll("texts") String text) {
    String clean = UntrustedText.clean(text);

    assertThat(clean.codePoints())
        .noneMatch(point -> point >= 0xE0000 && point <= 0xE01EF)
        .noneMatch(point -> point >= 0x202A && point <= 0x202E)
        .noneMatch(point -> point >= 0x2066 && point <= 0x2069)
        .noneMatch(point -> point == 0x200B || point == 0xFEFF || point == 0x2060);
    assertThat(UntrustedText.clean(clean)).isEqualTo(clean);
  }

  @Property(tries = 500)
  void leaves_latin_words_without_joiners(@ForAll("texts") String text) {
    String clean = UntrustedText.clean("x" + text.replaceAll("[^\u200C\u200D\uFE0F]", "") + "y");

    assertThat(clean).isEqualTo("xy");
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Integer> points =
        Arbitraries.oneOf(
            Arbitraries.integers().between(1, 0xD7FF),
            Arbitraries.integers().between(0xE000, 0xFFFF),
            Arbitraries.integers().between(0x1F300, 0x1FAFF),
            Arbitraries.integers().between(0xE0000, 0xE01EF),
            Arbitraries.of(
                0x200B, 0x200C, 0x200D, 0xFE0F, 0x202E, 0x2066, 0x627, 0x915, 0x94D, 0x61));
    return points
        .list()
        .ofMaxSize(30)
        .map(list -> {
          StringBuilder text = new StringBuilder();
          list.forEach(text::appendCodePoint);
          return text.toString();
        });
  }
}
