package io.cartagent.domain.grounding.evidence;

import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.TODAY;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.euros;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.fact;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.index;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.page;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.product;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.reading;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.source;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.grounding.rule.RuleTexts;
import io.cartagent.domain.grounding.text.Token;
import io.cartagent.domain.knowledge.SourceKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shop's texts tell sentence by sentence, and what their words are known by. */
final class TextsReadTest {
  @Test
  void a_text_is_read_sentence_by_sentence_under_its_heading() {
    EvidenceIndex index =
        index(page("Returns policy", "Returns", "You have 30 days. Sale items stay."));

    assertThat(index.units())
        .extracting(EvidenceUnit::text)
        .containsExactly("Returns", "You have 30 days.", "Sale items stay.");
    assertThat(index.units().getLast().stems())
        .contains(Words.stem("returns"), Words.stem("sale"))
        .doesNotContain("30");
    assertThat(index.units().getLast().isFact()).isFalse();
    assertThat(index.units().getLast().attribute()).isEmpty();
    assertThat(index.facts()).isEmpty();
    assertThat(index.passages())
        .singleElement()
        .satisfies(passage -> assertThat(passage.units()).isEqualTo(index.units()));
    assertThat(index.today()).isEqualTo(TODAY);
  }

  @Test
  void a_row_of_a_table_has_the_words_of_its_head() {
    EvidenceIndex index =
        index(
            page(
                "Sizes",
                "",
                "A note.\n| Size | Chest |\n| S | 87 |\nMore.\n| Zone | Price |\n| EU | 5 |"));

    assertThat(index.units().get(2).stems()).contains(Words.stem("chest"), "87");
    assertThat(index.units().get(3).stems()).doesNotContain(Words.stem("chest"));
    assertThat(index.units().getLast().stems())
        .contains(Words.stem("zone"))
        .doesNotContain(Words.stem("chest"));
    assertThat(index.units().getFirst().stems()).doesNotContain(Words.stem("chest"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Weight: 36                          ~ It weighs 36 kg.     ~ false
          Weight in kg: 36                    ~ It weighs 36 kg.     ~ true
          Weight in kilograms: 36             ~ It weighs 36 kg.     ~ true
          It weighs 36 kg.                    ~ It weighs 36 kg.     ~ true
          It weighs 36 kg.                    ~ It weighs 63 kg.     ~ false
          There are 36 here.                  ~ There are 36 hats.   ~ true
          There are 36 boots.                 ~ There are 36 hats.   ~ true
          There are 36 here.                  ~ It costs €36.        ~ true
          """)
  void a_bare_number_is_no_measure(String text, String claim, boolean tells) {
    assertThat(unit(page("p", "", text)).tells(reading(claim))).isEqualTo(tells);
  }

  @Test
  void a_unit_gives_numbers_and_competes_over_values() {
    EvidenceUnit unit = unit(page("p", "", "It costs €5 and has 36 pockets."));

    assertThat(unit.counts("36")).isTrue();
    assertThat(unit.counts("5")).isFalse();
    assertThat(unit.counts("37")).isFalse();
    assertThat(unit.competesOver(reading("It costs €6."))).isTrue();
    assertThat(unit.competesOver(reading("It takes 6 hours."))).isFalse();
  }

  @Test
  void a_sentence_is_about_the_product_it_names_or_goes_on_about() {
    EvidenceIndex index =
        index(
            product("Otter Cup", "It is light."),
            product("Fennel Rucksack", "The Fennel Rucksack is big. It has a strap."),
            page(
                "Care",
                "Otter Cup",
                "Wash it. The Fennel Rucksack is brushed. It dries fast. Both are fine. Dry all. ... Its lid."));

    assertThat(index.units())
        .extracting(EvidenceUnit::things)
        .containsExactly(
            Set.of("Otter Cup"),
            Set.of("Fennel Rucksack"),
            Set.of("Fennel Rucksack"),
            Set.of("Otter Cup"),
            Set.of("Otter Cup"),
            Set.of("Otter Cup", "Fennel Rucksack"),
            Set.of("Otter Cup", "Fennel Rucksack"),
            Set.of("Otter Cup", "Fennel Rucksack"),
            Set.of("Otter Cup"),
            Set.of("Otter Cup"),
            Set.of("Otter Cup"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          the Burren 24 Backpack   ~ Burren 24 Backpack
          the burren 24 backpack   ~ Burren 24 Backpack
          the burren backpack      ~ ''
          the Burren               ~ Burren 24 Backpack|Burren 32 Backpack
          the Burren 32            ~ Burren 32 Backpack
          just 32                  ~ ''
          a Kestrel Coat           ~ Kestrel Coat
          a Kestrel Kids Coat      ~ Kestrel Kids Coat
          a Kestrel                ~ Kestrel Coat|Kestrel Kids Coat
          the hat                  ~ ''
          """)
  void words_name_the_product_they_name_most_closely(String text, String named) {
    EvidenceIndex index =
        index(
            product("Burren 24 Backpack", "Big."),
            product("Burren 32 Backpack", "Bigger."),
            product("Kestrel Coat", "Warm."),
            product("Kestrel Kids Coat", "Small."));

    assertThat(index.things().namedIn(Token.listOf(text)))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(named.split("\\|", -1)).filter(name -> !name.isEmpty()).toList());
  }

  @Test
  void one_product_alone_cannot_be_taken_for_another() {
    EvidenceIndex index = index(product("Otter Cup", "Light."), page("Fennel", "", "Big."));

    assertThat(index.things().areSeveral()).isFalse();
    assertThat(index.things().namedIn(Token.listOf("The Otter Cup and the Fennel"))).isEmpty();
  }

  @Test
  void knows_its_words_their_beginnings_and_its_initials() {
    EvidenceWords words =
        index(
                page(
                    "Delivery page",
                    "",
                    "We ship to the European Union and repair waterproof coats."),
                page("Six", "", "Aa Bb Cc Dd Ee Ff. An x y."))
            .words();

    assertThat(words.knows("Waterproof")).isTrue();
    assertThat(words.knows("repairs")).isTrue();
    assertThat(words.knows("Acme")).isTrue();
    assertThat(words.knows("delivery")).isTrue();
    assertThat(words.knows("leather")).isFalse();
    assertThat(words.hasLike("waterproof")).isTrue();
    assertThat(words.hasLike("waterfall")).isTrue();
    assertThat(words.hasLike("watch")).isFalse();
    assertThat(words.hasLike("repai")).isTrue();
    assertThat(words.hasLike("wate")).isFalse();
    assertThat(words.hasInitials("EU")).isTrue();
    assertThat(words.hasInitials("UN")).isFalse();
    assertThat(words.hasInitials("WE")).isFalse();
    assertThat(words.hasInitials("AB")).isTrue();
    assertThat(words.hasInitials("ABCDE")).isTrue();
    assertThat(words.hasInitials("DE")).isTrue();
    assertThat(words.hasInitials("ABCDEF")).isFalse();
    assertThat(words.hasInitials("A")).isFalse();
  }

  @Test
  void knows_which_words_stand_beside_a_colour() {
    EvidenceWords words =
        index(
                page(
                    "p",
                    "",
                    "The handle of a really good cup is red enamel (5 x), not the lid: blue"))
            .words();

    assertThat(words.stand("red", "enamel")).isTrue();
    assertThat(words.stand("enamel", "red")).isFalse();
    assertThat(words.stand("blue", "red")).isFalse();
    assertThat(words.qualitiesBeside(Words.stem("enamel"))).containsExactly("red");
    assertThat(words.qualitiesBeside(Words.stem("cup"))).containsExactly("red");
    assertThat(words.qualitiesBeside(Words.stem("good"))).containsExactly("red");
    assertThat(words.qualitiesBeside(Words.stem("really"))).containsExactly("red");
    assertThat(words.qualitiesBeside(Words.stem("handle"))).isEmpty();
    assertThat(words.qualitiesBeside("5")).isEmpty();
    assertThat(words.qualitiesBeside("x")).containsExactly("red");
    assertThat(words.qualitiesBeside("red")).isEmpty();
    assertThat(words.qualitiesBeside(Words.stem("lid"))).containsExactly(Words.stem("blue"));
  }

  @Test
  void knows_the_words_of_a_title_side_by_side() {
    EvidenceWords words =
        index(
                product("Burren 24 Backpack", "Big."),
                page("Fennel 20 Rucksack", "", "Big."),
                fact(
                    source(SourceKind.ORDER, "Otter 9 Cup"), "Kestrel 3 Coat", "total", euros("5")))
            .words();

    assertThat(words.isInTitle("24", "backpack")).isTrue();
    assertThat(words.isInTitle("backpack", "24")).isFalse();
    assertThat(words.isInTitle("20", "rucksack")).isFalse();
    assertThat(words.isInTitle("9", "cup")).isTrue();
    assertThat(words.isInTitle("3", "coat")).isTrue();
  }

  @Test
  void counts_its_words_and_weighs_the_rare_ones_most() {
    EvidenceIndex index =
        index(page("p", "", "The zip is brass. The zip is long. The zip. A strap. Buckle here."));
    EvidenceWords words = index.words();

    assertThat(words.countOf("zip")).isEqualTo(3);
    assertThat(words.countOf("strap")).isEqualTo(1);
    assertThat(words.countOf("leath")).isZero();
    assertThat(words.ruleWeight("zip")).isEqualTo(0.4);
    assertThat(words.ruleWeight("strap")).isEqualTo(1);
    assertThat(words.ruleWeight("waterproof")).isEqualTo(1);
    assertThat(words.ruleWeight(Words.stem("provide"))).isEqualTo(0.4);
    assertThat(
            index(page("p", "", "A zip. The zip. Straps. Buckle. Lid. Cup. Mug."))
                .words()
                .ruleWeight("zip"))
        .isCloseTo(1 - Math.log(2) / Math.log(8), within(0.001));
  }

  @Test
  void knows_what_the_shopper_wrote() {
    EvidenceIndex index =
        EvidenceIndex.of(
            List.of(page("p", "", "Big.")),
            List.of("I want 3 red jackets", "for Monday"),
            "Acme",
            TODAY);

    assertThat(index.isSaid("jacket")).isTrue();
    assertThat(index.isSaid("big")).isFalse();
    assertThat(index.said()).hasSize(2);
    assertThat(index.words().qualitiesBeside("jacket")).containsExactly("red");
    assertThat(index.words().knows("jackets")).isFalse();
  }

  @Test
  void knows_which_words_are_a_records_and_which_a_texts_rule() {
    EvidenceIndex index =
        index(fact("order #1027", "gift wrap", euros("5")), page("p", "", "Zips last."));

    assertThat(index.isInFacts("wrap")).isTrue();
    assertThat(index.isInFacts("zip")).isFalse();
    assertThat(index.attributes()).containsExactly("gift wrap");
    assertThat(index.isRecorded("wrap")).isTrue();
    assertThat(index.isRecorded("zip")).isFalse();
    assertThat(index.rule(index.units().getLast()).names()).contains("zip");
    assertThat(index.rule(index.units().getFirst())).isEqualTo(RuleTexts.NONE);
    assertThat(index.facts()).hasSize(1);
    assertThat(index.words().knows("wrap")).isTrue();
  }

  @Test
  void the_answers_own_sentences_lend_their_values() {
    List<EvidenceUnit> earlier =
        EarlierSentences.read(List.of("It costs €5.", "Order #1027 left."), TODAY);

    assertThat(earlier)
        .extracting(EvidenceUnit::text)
        .containsExactly("It costs €5.", "Order #1027 left.");
    assertThat(earlier.getFirst().tells(reading("It costs €5."))).isTrue();
    assertThat(earlier).allMatch(EarlierSentences::isOne);
    assertThat(EarlierSentences.isOne(unit(page("p", "", "It costs €5.")))).isFalse();
  }

  @Test
  void only_the_last_of_the_answers_sentences_are_kept() {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      sentences.add("Sentence " + i + ".");
    }

    List<EvidenceUnit> earlier = EarlierSentences.read(sentences, TODAY);

    assertThat(earlier).hasSize(24);
    assertThat(earlier.getFirst().text()).isEqualTo("Sentence 6.");
  }

  @Test
  void an_answer_goes_on_about_what_it_named_last() {
    assertThat(
            EarlierSentences.lastNamed(
                EarlierSentences.read(
                    List.of("It is #1025.", "Orders #1027-F1 and #1028 left.", "It costs €5."),
                    TODAY)))
        .containsExactlyInAnyOrder("1027-f1", "1028");
    assertThat(EarlierSentences.lastNamed(EarlierSentences.read(List.of("It left."), TODAY)))
        .isEmpty();
  }
}
