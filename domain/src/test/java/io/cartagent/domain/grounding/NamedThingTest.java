package io.cartagent.domain.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.SourceKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a text tells of one product, of one measure or of one way to wash is not said of another,
 * though all of it stands in the evidence (GR-02).
 */
final class NamedThingTest {
  private final GroundingChecker checker =
      new GroundingPolicy()
          .over(
              new GroundingContext(
                  List.of(
                      product(
                          "Fennel 20 Rucksack",
                          "A bag for the day. It weighs 810 g and takes a laptop of 15 inches."
                              + " Care: wash by hand in cold water."),
                      product(
                          "Otter Cup",
                          "Weight: 62 g. Height: 9 cm, diameter: 8 cm. Safe in the dishwasher."),
                      product("Kestrel Kids Coat", "Care: machine wash at 40 °C, line dry."),
                      product(
                          "Kestrel Coat", "Care: never machine wash, dry flat. It has 4 pockets."),
                      page(
                          "Sizes",
                          """
                          | Size | Chest | Waist |
                          | S | 87 | 73 |\
                          """),
                      page("Swing", "Max user weight: 100 lbs. For ages 3+ years. It costs £45."),
                      page("Basin", "Capacity of the basin, in litres: 36"),
                      page(
                          "Codes",
                          "Codes do not apply to vouchers and are not paid out."
                              + " Contact us by e-mail. We deliver to Ireland and Malta.")),
                  List.of(),
                  IdentityLevel.ANONYMOUS,
                  EvidenceFixture.shop(),
                  EvidenceFixture.NOW));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Fennel 20 Rucksack weighs 810 g.",
        "The Fennel takes a laptop of 15 inches.",
        "The Otter Cup weighs 62 g.",
        "The Otter Cup is 9 cm high.",
        "The cup has a diameter of 8 cm.",
        "It weighs 810 g and takes a laptop.",
        "The Kestrel Kids Coat can be washed in the machine at 40 °C.",
        "The Kestrel Coat must not be machine washed.",
        "The Kestrel Coat has 4 pockets.",
        "Wash the Fennel 20 Rucksack by hand.",
        "Codes are not paid out.",
        "The capacity of the basin is 36 l.",
        "The swing carries up to 100 pounds.",
        "The swing costs 45 pounds.",
        "The swing is for ages 3 years and up.",
        "We deliver to Malta."
      })
  void what_is_told_of_the_thing_may_be_said_of_it(String sentence) {
    assertThat(checker.explain(sentence).isGrounded()).as(sentence).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Fennel 20 Rucksack weighs 62 g.",
        "The Otter Cup weighs 810 g.",
        "It weighs 73 g and takes a laptop.",
        "The Otter Cup is 8 cm high.",
        "The cup has a diameter of 9 cm.",
        "The Kestrel Kids Coat has 4 pockets.",
        "The Fennel 20 Rucksack can be washed in the machine.",
        "The Kestrel Coat can be machine washed at 40 °C.",
        "Care is machine wash in cold water.",
        "The capacity of the basin is 36 kg.",
        "Codes do not apply to vouchers and are not refunded out.",
        "The swing carries up to 120 pounds.",
        "The swing costs 100 pounds.",
        "The swing carries up to 45 pounds.",
        "We deliver to the US."
      })
  void what_is_told_of_another_thing_may_not(String sentence) {
    assertThat(checker.explain(sentence).isGrounded()).as(sentence).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"We deliver to the US.", "We deliver to the USA."})
  void the_country_is_no_pronoun(String sentence) {
    GroundingChecker overseas =
        new GroundingPolicy()
            .over(
                new GroundingContext(
                    List.of(page("Delivery", "We deliver to Ireland and the US.")),
                    List.of(),
                    IdentityLevel.ANONYMOUS,
                    EvidenceFixture.shop(),
                    EvidenceFixture.NOW));

    assertThat(overseas.explain(sentence).isGrounded()).isTrue();
    assertThat(overseas.explain("CONTACT US by e-mail.").lines())
        .noneMatch(line -> line.claim().words().equals("US"));
  }

  private static Evidence.Excerpt product(String title, String text) {
    return excerpt(SourceKind.PRODUCT, title, "", text);
  }

  private static Evidence.Excerpt page(String heading, String text) {
    return excerpt(SourceKind.PAGE, "Page", heading, text);
  }

  private static Evidence.Excerpt excerpt(
      SourceKind kind, String label, String heading, String text) {
    String id = label + heading;
    return new Evidence.Excerpt(
        id, new Passage(id, EvidenceFixture.source(id, kind, label), heading, text, id));
  }
}
