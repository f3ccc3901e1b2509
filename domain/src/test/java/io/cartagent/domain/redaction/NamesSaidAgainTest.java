package io.cartagent.domain.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who was named once is known in the whole text and from then on, however the name is written. */
class NamesSaidAgainTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          I'm Zoë.                 ~ where is zoë's order?            ~ where is [PERSON]'s order?
          I'm Zoë.                 ~ where is zoe’s order?            ~ where is [PERSON]’s order?
          I'm Zoë.                 ~ ZOË'S lamp, or zoe with no mark  ~ [PERSON]'S lamp, or [PERSON] with no mark
          I'm Zoe\u0308.           ~ tell zoe, zoë and ZOE            ~ tell [PERSON], [PERSON] and [PERSON]
          My name is José Núñez.   ~ refund jose nunez                ~ refund [PERSON]
          My name is José Núñez.   ~ it is for nunez, not JOSE        ~ it is for [PERSON], not [PERSON]
          My name is Anna Schmidt. ~ schmidt is on the bell           ~ [PERSON] is on the bell
          My name is Jürgen Möller. ~ write juergen moeller or moller ~ write [PERSON] or [PERSON]
          My name is Søren Łukasz. ~ SOREN lukasz's parcel            ~ [PERSON]'s parcel
          My name is İpek Straße.  ~ ipek strasse paid                ~ [PERSON] paid
          mail lena.vogel42@shop.example. ~ ask vogel                 ~ ask [PERSON]
          """)
  void hides_a_name_said_again(String named, String again, String hidden) {
    assertThat(mask(named + "\n" + again)).endsWith("\n" + hidden);
    assertThat(mask(again + "\n" + named)).startsWith(hidden + "\n");
    assertThat(inTheNextTurn(named, again)).isEqualTo(hidden);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          I'm Ivan Brown.          ~ the brown one, please
          I'm Rose.                ~ is it in rose or in roseate?
          I'm Zoë.                 ~ the zoes, a zo and zoeken
          My name is José Núñez.   ~ a joseph and nunezes
          My name is Li Wei.       ~ it will cost li, wei less
          """)
  void leaves_other_words(String named, String again) {
    assertThat(mask(named + "\n" + again)).endsWith("\n" + again);
    assertThat(inTheNextTurn(named, again)).isEqualTo(again);
  }

  @ParameterizedTest
  @ValueSource(strings = {"where is zoe's lamp?", "refund schmidt, not jose"})
  void knows_nobody_whom_nobody_named(String text) {
    assertThat(mask(text)).isEqualTo(text);
  }

  private static String mask(String text) {
    return new Mask().mask(text).value();
  }

  private static String inTheNextTurn(String named, String again) {
    Vault vault = new Vault();
    vault.hide(named);
    return vault.hide(again).value().replaceAll("_\\d+]", "]");
  }
}
