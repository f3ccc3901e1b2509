package io.cartagent.domain.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
