package io.cartagent.domain.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.commerce.Product;
import io.cartagent.domain.commerce.Variant;
import io.cartagent.domain.grounding.GroundingVerdict.Grounded;
import io.cartagent.domain.grounding.GroundingVerdict.Ungrounded;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroundingCheckerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Burren 24 Backpack costs €129.00.                              ~ Burren 24 Backpack costs €119.00.
          The Burren 24 Backpack costs €129.00.                          ~ The Burren 32 Backpack costs €129.00.
          The Burren 32 Backpack is €20.00 more than the Burren 24.      ~ The Burren 24 Backpack is €20.00 more than the Burren 32.
          The Burren 24 Backpack comes in grey.                          ~ The Burren 24 Backpack comes in purple.
          """)
  void tells_products_apart_whose_names_hold_numbers(String right, String wrong) {
    GroundingChecker checker = new GroundingPolicy().over(context(backpacks()));

    assertThat(checker.judge(right)).as(right).isInstanceOf(Grounded.class);
    assertThat(checker.judge(wrong)).as(wrong).isInstanceOf(Ungrounded.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Basic fares cannot be changed after booking.    ~ Basic fares can be changed after booking.
          Members receive free gift wrapping.             ~ Members receive free overnight delivery.
          The bag is made of cotton and green.            ~ The bag is made of leather and green.
          Gift cards are not refundable.                  ~ Unfortunately, gift cards can be refunded.
          You can write to us at any time.                ~ I have upgraded your parcel at no cost.
          Refunds take 5 to 7 business days.              ~ Refunds take 2 to 3 business days.
          """)
  void knows_a_changed_claim_from_the_one_in_the_text(String right, String wrong) {
    GroundingChecker checker =
        new GroundingPolicy()
            .over(
                context(
                    List.of(
                        excerpt(
                            """
                            Basic fares cannot be changed after booking. Members receive free gift wrapping.
                            The bag is made of green cotton. Gift cards are not refundable.
                            Refunds take 5 to 7 business days. You can write to us at any time.\
                            """))));

    assertThat(checker.judge(right)).as(right).isInstanceOf(Grounded.class);
    assertThat(checker.judge(wrong)).as(wrong).isInstanceOf(Ungrounded.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We match the price of any competitor.",
        "Refunds are issued as store credit only.",
        "Return shipping is free for members of our loyalty club.",
        "Damaged items are replaced by courier the same evening.",
        "All repairs are free for life.",
        "Your order qualifies for a discount.",
        "Opened cosmetics can be returned too.",
        "We can hold your parcel at the airport.",
        "Sale items can be returned like all others.",
        "Customs duties are always paid by us."
      })
  void holds_back_what_a_policy_never_said(String invented) { // GR-02
    GroundingChecker checker =
        new GroundingPolicy()
            .over(
                context(
                    List.of(
                        excerpt(
                            """
                            You can return what you bought within 30 days. We take back unused clothing with its labels.
                            If something arrives broken we replace it or pay it back. Returns from Ireland are free.
                            We pay back to the original payment method. An order can be cancelled free of charge until
                            a shipping label has been made. Repairs of zips cost 12 euros.\
                            """))));

    assertThat(checker.judge(invented)).isInstanceOf(Ungrounded.class);
  }

  @Test
  void reckons_on_with_what_the_answer_has_said() {
    GroundingChecker checker = new GroundingPolicy().over(context(backpacks()));
    String sum = "The Burren 24 and the Burren 32 cost €278.00 together.";

    assertThat(checker.judge("The amount stays €278.00.")).isInstanceOf(Ungrounded.class);
    assertThat(checker.judge(sum)).isInstanceOf(Grounded.class);
    GroundedSentence said = ((Grounded) checker.judge(sum)).sentence();

    GroundingVerdict repeated = checker.after(List.of(said)).judge("The amount stays €278.00.");
    GroundingVerdict other = checker.after(List.of(said)).judge("The amount stays €287.00.");

    assertThat(repeated).isInstanceOf(Grounded.class);
    assertThat(((Grounded) repeated).sentence().citations())
        .noneMatch(citation -> citation.label().equals("this answer"));
    assertThat(other).isInstanceOf(Ungrounded.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          We deliver to the EU.                  ~ We deliver to the UK.
          The cabin is economy class.            ~ The cabin is first class.
          """)
  void knows_a_name_by_its_initials_and_a_class_nobody_offers(String right, String wrong) {
    GroundingChecker checker =
        new GroundingPolicy()
            .over(
                context(
                    List.of(
                        excerpt(
                            "We deliver to the European Union. The cabin is economy class or business class."))));

    assertThat(checker.judge(right)).as(right).isInstanceOf(Grounded.class);
    assertThat(checker.judge(wrong)).as(wrong).isInstanceOf(Ungrounded.class);
  }

  @Test
  void explains_every_claim_with_its_place_and_its_reason() {
    GroundingChecker checker = new GroundingPolicy().over(context(backpacks()));

    GroundingReport report =
        checker.explain("The Burren 24 Backpack costs €129.00, and it ships in 2 days.");

    assertThat(report.isGrounded()).isFalse();
    assertThat(report.lines())
        .anySatisfy(line -> {
          assertThat(line.type()).isEqualTo("price");
          assertThat(line.supported()).isTrue();
          assertThat(line.start()).isEqualTo(29);
          assertThat(line.end()).isEqualTo(36);
          assertThat(line.because()).contains("129.00 EUR");
        })
        .anySatisfy(line -> {
          assertThat(line.type()).isEqualTo("count");
          assertThat(line.supported()).isFalse();
          assertThat(line.because()).isEqualTo("no evidence shows this count");
        });
    assertThat(report.asText())
        .startsWith("unsupported: ")
        .contains("+ price \"€129.00\" (29-36): ")
        .contains("- count \"2\" (");
  }

  @Test
  void explains_nothing_of_a_sentence_that_claims_nothing() {
    GroundingReport report =
        new GroundingPolicy().over(context(List.of())).explain("How can I help you?");

    assertThat(report.isGrounded()).isTrue();
    assertThat(report.lines()).isEmpty();
  }

  private static List<Evidence> backpacks() {
    List<Evidence> facts = new ArrayList<>();
    facts.addAll(backpack("24", "129.00"));
    facts.addAll(backpack("32", "149.00"));
    facts.addAll(backpack("45", "199.00"));
    return facts;
  }

  private static List<? extends Evidence> backpack(String litres, String price) {
    String title = "Burren " + litres + " Backpack";
    Product product =
        new Product(
            litres,
            title,
            "Burren",
            "Backpacks",
            "",
            List.of(),
            List.of(
                new Variant(
                    litres,
                    "Grey",
                    Optional.empty(),
                    EvidenceFixture.eur(price),
                    Optional.empty(),
                    true,
                    Optional.of(3),
                    Map.of("Colour", "Grey"))),
            Optional.empty());
    return ProductFacts.of(
        product, EvidenceFixture.source("p" + litres, SourceKind.PRODUCT, title));
  }

  private static Evidence.Excerpt excerpt(String text) {
    return new Evidence.Excerpt(
        "e",
        new Passage("p", EvidenceFixture.source("p", SourceKind.POLICY, "Policy"), "", text, "d"));
  }

  private static GroundingContext context(List<? extends Evidence> evidence) {
    return new GroundingContext(
        List.copyOf(evidence),
        List.of(),
        IdentityLevel.ANONYMOUS,
        EvidenceFixture.shop(),
        EvidenceFixture.NOW);
  }
}
