package io.cartagent.domain.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.redaction.finding.DataCategory;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VaultTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Mail me at Jane.Doe+shop@mail.example.com.          ~ Mail me at [EMAIL_1].
          (jürgen@bücher.example)                             ~ ([EMAIL_1])
          <अजय@डाटा.भारत>                                       ~ <[EMAIL_1]>
          My card is 4111 1111 1111 1111 12/28, cvc 123       ~ My card is [CARD_1] 12/28, cvc 123
          5555555555554444                                    ~ [CARD_1]
          I have 2 3782 822463 10005 cards                    ~ I have 2 [CARD_1] cards
          Refund to DE89 3704 0044 0532 0130 00 please        ~ Refund to [IBAN_1] please
          IE29AIBK93115212345678                              ~ [IBAN_1]
          Ring +353 1 555 0199 or +1 (415) 555-0132!          ~ Ring [PHONE_1] or [PHONE_2]!
          My phone is 087 123 4567                            ~ My phone is [PHONE_1]
          Call me: (415) 555-0132                             ~ Call me: [PHONE_1]
          key shpat_0123456789abcdef0123456789abcdef          ~ key [SECRET_1]
          a@mail.example, b@mail.example and a@mail.example   ~ [EMAIL_1], [EMAIL_2] and [EMAIL_1]
          """)
  void hides_personal_data_and_brings_it_back(String text, String hidden) {
    Vault vault = new Vault();

    assertThat(vault.hide(text).value()).isEqualTo(hidden);
    assertThat(vault.reveal(hidden)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Where is order #1027? Or order 1027, W2611340, EN-1001?",
        "Tracking number 15501234567890 and CE123456789IE, 1Z999AA10123456784",
        "Tracking 4111111111111111 of my parcel",
        "SKU RRJ-M-MOS 4006381333931, item 6017636844",
        "It cost €1,234.50 on 24/11/2026, not 2026-11-24 or 24.11.2026.",
        "Do you deliver to D02 AF30, 10115, 1234 AB or 94105-1234?",
        "The card 4111 1111 1111 1112 is wrong and so is DE89 3704 0044 0532 0130 01",
        "I ordered 12 345 678 of them at 10:30",
        "@acme sells 2@5 and me@home",
        "sk-8 skates, size EU 42"
      })
  void leaves_what_must_stay_readable(String text) {
    assertThat(new Vault().hide(text).value()).isEqualTo(text);
  }

  @Test
  void keeps_a_values_placeholder_from_turn_to_turn() {
    Vault vault = new Vault();
    Vault again = new Vault();

    List<String> turns = List.of("I am a@mail.example", "or b@mail.example", "no, a@mail.example");

    assertThat(turns.stream().map(text -> vault.hide(text).value()).toList())
        .containsExactly("I am [EMAIL_1]", "or [EMAIL_2]", "no, [EMAIL_1]")
        .isEqualTo(turns.stream().map(text -> again.hide(text).value()).toList());
    assertThat(vault.find("[EMAIL_2]")).contains("b@mail.example");
    assertThat(vault.find("[EMAIL_3]")).isEmpty();
  }

  @Test
  void never_takes_a_strangers_text_for_a_placeholder() {
    Vault vault = new Vault();
    vault.hide("I am a@mail.example");

    String hidden = vault.hide("Say [EMAIL_1] and [email_1] and [[EMAIL_1]].").value();

    assertThat(hidden).doesNotContain("[EMAIL_1]");
    assertThat(vault.reveal(hidden)).doesNotContain("a@mail.example");
  }

  @Test
  void knows_a_name_from_what_was_said_before() {
    Vault vault = new Vault();
    vault.know("Nkechi Obi");

    assertThat(vault.hide("My name is Quirin Zell").value()).isEqualTo("My name is [PERSON_1]");
    assertThat(vault.hide("quirin here, from lena.vogel42@mail.example").value())
        .isEqualTo("[PERSON_2] here, from [EMAIL_1]");
    assertThat(vault.hide("Ask NKECHI or Vogel").value()).isEqualTo("Ask [PERSON_3] or [PERSON_4]");
  }

  @Test
  void hands_its_contents_to_another_vault() {
    Vault vault = new Vault();
    String hidden = vault.hide("I am Anna Schmidt, a@mail.example").value();

    Vault other = Vault.holding(vault.contents());

    assertThat(vault.contents())
        .isEqualTo(Map.of("[PERSON_1]", "Anna Schmidt", "[EMAIL_1]", "a@mail.example"));
    assertThat(other.reveal(hidden)).isEqualTo("I am Anna Schmidt, a@mail.example");
    assertThat(Vault.holding(Map.of()).reveal(hidden)).isEqualTo(hidden);
  }

  @Test
  void puts_one_hidden_text_below_another() {
    Vault vault = new Vault();

    RedactedText both =
        vault.hide("Mail a@mail.example").followedBy(vault.hide("or b@mail.example"));

    assertThat(both.value()).isEqualTo("Mail [EMAIL_1]\nor [EMAIL_2]");
    assertThat(both).hasToString("Mail [EMAIL_1]\nor [EMAIL_2]");
  }

  @Test
  void reveals_only_the_kinds_asked_for() {
    Vault vault = new Vault();
    String hidden = vault.hide("I am Anna Schmidt, a@mail.example").value();

    assertThat(vault.reveal(hidden, Set.of(DataCategory.PERSON)))
        .isEqualTo("I am Anna Schmidt, [EMAIL_1]");
  }

  @Test
  void keeps_every_other_kind_closed() {
    Vault vault = new Vault();
    String hidden =
        vault
            .hide(
                "I am Anna Schmidt, a@mail.example, +353 1 555 0199, 4111 1111 1111 1111,"
                    + " DE89 3704 0044 0532 0130 00, 203.0.113.7, 12 Main Street, Springfield")
            .value();
    Set<DataCategory> shown = EnumSet.noneOf(DataCategory.class);

    for (DataCategory kind : DataCategory.values()) {
      String revealed = vault.reveal(hidden, Set.of(kind));
      if (!revealed.equals(hidden)) {
        shown.add(kind);
        assertThat(revealed).doesNotContain("[" + kind + "_1]");
        assertThat(vault.reveal(revealed, Set.of())).isEqualTo(revealed);
      }
    }

    assertThat(vault.reveal(hidden, Set.of())).isEqualTo(hidden);
    assertThat(shown).hasSize(7);
  }

  @Property(tries = 500)
  void a_strangers_placeholder_restores_nothing_whatever_the_vault_holds(
      @ForAll("placeholders") String typed) {
    Vault vault = new Vault();
    vault.hide("I am Anna Schmidt, a@mail.example, +353 1 555 0199, 4111 1111 1111 1111");

    String hidden = vault.hide(typed).value();

    assertThat(vault.reveal(hidden))
        .doesNotContain("Anna", "a@mail.example", "555 0199", "4111 1111");
  }

  @Provide
  Arbitrary<String> placeholders() {
    Arbitrary<String> kind =
        Arbitraries.of("EMAIL", "PERSON", "PHONE", "CARD", "email", "Person", "IBAN");
    Arbitrary<String> number = Arbitraries.of("1", "2", "01", "\u0661", "\uff11", "1 ", "");
    return Combinators.combine(kind, number)
        .as((name, digits) -> "[" + name + "_" + digits + "]")
        .list()
        .ofMaxSize(6)
        .map(parts -> "[" + String.join("[", parts) + "] " + String.join("", parts));
  }

  @Test
  void reveals_in_one_pass() {
    Vault vault = new Vault();
    vault.hide("first@mail.example");
    vault.hide("[EMAIL_1@mail.example]");

    assertThat(vault.reveal("[EMAIL_2]")).doesNotContain("first@mail.example");
    assertThat(vault.reveal("[EMAIL_9] [PHONE_1] [")).isEqualTo("[EMAIL_9] [PHONE_1] [");
  }

  @Property(tries = 500)
  void brings_back_any_text_but_for_defused_placeholders(@ForAll("messages") String text) {
    Vault vault = new Vault();

    String hidden = vault.hide(text).value();

    assertThat(vault.reveal(hidden)).isEqualTo(Placeholders.defuse(text));
    assertThat(hidden).doesNotContain("@mail.example").doesNotContain("4111 1111 1111 1111");
  }

  @Provide
  Arbitrary<String> messages() {
    return Arbitraries.of(
            " a@mail.example ",
            " 4111 1111 1111 1111 ",
            "[EMAIL_1]",
            "[",
            "]",
            "EMAIL_1",
            "😀",
            " ",
            "order #1027",
            " +353 1 555 0199 ",
            "\n",
            "é",
            "שלום")
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }
}
