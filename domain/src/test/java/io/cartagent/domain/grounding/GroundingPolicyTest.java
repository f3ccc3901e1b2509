package io.cartagent.domain.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.grounding.GroundingVerdict.Grounded;
import io.cartagent.domain.grounding.GroundingVerdict.Ungrounded;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.SourceKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroundingPolicyTest {
  private final GroundingPolicy policy = new GroundingPolicy();

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      maxCharsPerColumn = 500,
      textBlock =
          """
          The total of order #1027 is €192.90.                        ~ The total of order #1027 is €182.90.
          The total of order #1027 is 192,90 €.                       ~ The total of order #1027 is €36.00.
          The total of order #1027 is 192.90 EUR.                     ~ The total of order #1027 is 192.90 USD.
          Order #1029 was placed on 21 November 2026.                 ~ Order #1029 was placed on 15 November 2026.
          Order #1029 has not been shipped yet.                       ~ Order #1029 has been shipped.
          Order #1029 has been paid.                                  ~ Order #1029 has been refunded.
          Parcel #1027-F2 is in transit with An Post.                 ~ Parcel #1027-F2 has been delivered with An Post.
          Parcel 2 of order #1027 is on its way with An Post.         ~ Parcel 2 of order #1027 is on its way with DPD.
          Parcel 1 was delivered on Thursday 19 November 2026.        ~ Parcel 2 was delivered on Thursday 19 November 2026.
          Parcel 1 was delivered on 2026-11-19.                       ~ Parcel 1 was delivered on 2026-11-18.
          It was delivered on Nov 19th.                               ~ It was delivered on Nov 24th.
          Parcel 2 is expected on Tuesday 24 November 2026.           ~ Parcel 2 is expected on Monday 24 November 2026.
          Parcel 2 is expected to be delivered on Tuesday.            ~ Parcel 2 is expected to be delivered on Wednesday.
          Parcel 2 was shipped on 17 November.                        ~ Parcel 2 was shipped on 24 November.
          Parcel 2 has not been delivered yet.                        ~ Parcel 1 has not been delivered yet.
          The tracking number of parcel 2 is CE123456789IE.           ~ The tracking number of parcel 1 is CE123456789IE.
          Parcel 1's tracking number is 15501234567890.               ~ Parcel 1's tracking number is 15501234567891.
          Track it here: https://track.example/?n=CE123456789IE       ~ Track it here: https://evil.example/?n=CE123456789IE
          Your order #1027 comes in 2 parcels.                        ~ Your order #1027 comes in 3 parcels.
          Order #1027 contains 2 × Wool Hat (One size).               ~ Order #1027 contains 3 × Wool Hat (One size).
          The Ridge Rain Jacket (M / Moss) is in transit.             ~ The Ridge Rain Jacket (M / Moss) has been delivered.
          We refunded €9.75 of order #1027 on 20 November 2026.       ~ We refunded €19.75 of order #1027 on 20 November 2026.
          Return #1027-R1 is open.                                    ~ Return #1027-R2 is open.
          The Ridge Rain Jacket (M / Moss) costs €149.00.             ~ The Ridge Rain Jacket (M / Moss) costs €139.00.
          The jacket in red costs 139 euros.                          ~ The jacket in red costs 149 euros.
          The red one costs €139 and the moss one €149.               ~ The red one costs €149 and the moss one €139.
          The Ridge Rain Jacket (M / Red) is sold out.                ~ The Ridge Rain Jacket (M / Red) is in stock.
          The Ridge Rain Jacket (L / Red) is in stock.                ~ The Ridge Rain Jacket (L / Red) is sold out.
          There are 7 pieces of the Ridge Rain Jacket (L / Red) left. ~ There are 7 pieces of the Wool Hat left.
          The Ridge Rain Jacket costs from €139.00 to €149.00.        ~ The Ridge Rain Jacket costs from €129.00 to €149.00.
          The Moss jacket was €179.00 before.                         ~ The Moss jacket was €189.00 before.
          The red jacket is €10 cheaper than the moss one.            ~ The red jacket is €20 cheaper than the moss one.
          The red jacket is €10 cheaper than the moss one.            ~ The moss jacket is €10 cheaper than the red one.
          The red jacket is €10 cheaper than the moss one.            ~ The moss jacket is cheaper than the red one.
          One parcel of order #1027 has been delivered.               ~ Order #1027 has been delivered.
          Order #1027 has been shipped.                               ~ Your order has been delivered.
          The Ridge Rain Jacket is in stock.                          ~ All sizes of the Ridge Rain Jacket are in stock.
          Orders ship for free within Ireland over €100.              ~ Orders ship for free.
          Two hats cost 39.00 EUR together.                           ~ Two hats cost 38.00 EUR together.
          It was placed 7 days ago.                                   ~ It was placed 9 days ago.
          You can return unworn items within 30 days.                 ~ You can return unworn items within 60 days.
          You have thirty days to return unworn items.                ~ You have forty days to return unworn items.
          Sale items cannot be returned unless faulty.                ~ Sale items can be returned.
          Refunds are paid within 5–7 business days.                  ~ Refunds are paid within 2–7 business days.
          Shipping to Germany costs €9.90.                            ~ Shipping to Germany costs €4.90.
          Shipping to Ireland takes 1-2 business days.                ~ Shipping to Germany takes 1-2 business days.
          Orders over €100 ship for free within Ireland.              ~ Orders over €50 ship for free within Ireland.
          Our jackets carry a warranty of two years.                  ~ Our jackets carry a warranty of three years.
          Our jackets carry a 24-month warranty.                      ~ Our jackets carry a lifetime warranty.
          You can call +353 1 555 0199.                               ~ You can call +353 1 555 0198.
          You can write to returns@acme.example.                      ~ You can write to refunds@acme.example.
          We are there from Monday to Friday, 9:00 to 17:00.          ~ We are there from Monday to Friday, 9:00 to 19:00.
          We will refund the shipping costs when the fault is ours.   ~ We will refund the jacket.
          Thank you for your patience!                                ~ I have cancelled your order.
          Would you like me to look up another order?                 ~ Did you know your refund of €50 is approved?
          Could you please send me your order number?                 ~ Would you like your 20% discount now?
          """)
  void passes_a_supported_sentence_and_stops_its_broken_twin(String supported, String broken) {
    GroundingContext context = EvidenceFixture.context(IdentityLevel.CLAIMED, List.of());

    assertThat(policy.judge(supported, context)).as(supported).isInstanceOf(Grounded.class);
    assertThat(policy.judge(broken, context)).as(broken).isInstanceOf(Ungrounded.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Sale items cannot be returned unless they are faulty",
        "**Orders over €100 ship for free within Ireland.**",
        "| Germany | 3-5 business days | €9.90 |",
        "Returns › How long you have"
      })
  void passes_every_sentence_of_a_passage_word_for_word(String quote) {
    assertThat(judge(quote, IdentityLevel.ANONYMOUS)).isInstanceOf(Grounded.class);
  }

  @Test
  void does_not_pass_a_quotation_cut_short_of_its_denial() {
    assertThat(judge("Items can be returned.", IdentityLevel.ANONYMOUS)).isNotNull();
    assertThat(judge("Sale items be returned.", IdentityLevel.ANONYMOUS))
        .isInstanceOf(Ungrounded.class);
  }

  @ParameterizedTest
  @EnumSource(ServicePhrase.class)
  void passes_the_agents_own_phrases(ServicePhrase phrase) {
    assertThat(judge(phrase.text(), IdentityLevel.ANONYMOUS)).isInstanceOf(Grounded.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hello!", "Good morning, how can I help you today?", "I'm sorry about that.",
            "You're welcome!",
        "Would you like a person from the team to help you?", "Which size would you like?", "👍",
            "---"
      })
  void asks_no_evidence_of_courtesy(String sentence) {
    assertThat(judge(sentence, IdentityLevel.ANONYMOUS))
        .isInstanceOfSatisfying(
            Grounded.class, grounded -> assertThat(grounded.sentence().citations()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Order #1027 is in transit.",
        "The tracking number is CE123456789IE.",
        "It was delivered on 19 November 2026.",
        "The total is €192.90.",
        "Your order has been delivered.",
        "Your parcel was delivered, unpack it carefully."
      })
  void tells_a_stranger_nothing_of_an_order(String sentence) { // ID-05
    assertThat(judge(sentence, IdentityLevel.ANONYMOUS)).isInstanceOf(Ungrounded.class);
  }

  @Test
  void lets_the_shoppers_own_number_be_repeated_but_not_be_built_on() {
    GroundingContext context =
        EvidenceFixture.context(IdentityLevel.CLAIMED, List.of("My order is #5555, I paid 77 EUR"));

    assertThat(policy.judge("Order #5555.", context)).isInstanceOf(Grounded.class);
    assertThat(policy.judge("Order #5555 has been shipped.", context))
        .isInstanceOf(Ungrounded.class);
    assertThat(policy.judge("You will receive 77 EUR back.", context))
        .isInstanceOf(Ungrounded.class);
  }

  @Test
  void cites_an_order_once_and_quotes_nothing_of_it() {
    GroundingVerdict verdict =
        judge("Parcel 2 is on its way with An Post, number CE123456789IE.", IdentityLevel.CLAIMED);

    assertThat(((Grounded) verdict).sentence().citations())
        .singleElement()
        .satisfies(citation -> {
          assertThat(citation.kind()).isEqualTo(SourceKind.ORDER);
          assertThat(citation.evidenceId()).isEqualTo("order-#1027");
          assertThat(citation.quote()).isEmpty();
        });
  }

  @Test
  void cites_the_sentence_of_the_passage() {
    GroundingVerdict verdict = judge("You have 30 days to return items.", IdentityLevel.ANONYMOUS);

    assertThat(((Grounded) verdict).sentence().citations())
        .singleElement()
        .satisfies(citation -> {
          assertThat(citation.evidenceId()).isEqualTo("digest-returns");
          assertThat(citation.quote())
              .contains("You can return unworn items within 30 days of delivery.");
        });
  }

  @Test
  void reports_how_a_number_was_reckoned() {
    GroundingVerdict verdict =
        judge("The red jacket is €10 cheaper than the moss one.", IdentityLevel.ANONYMOUS);

    assertThat(((Grounded) verdict).sentence().citations().getFirst().quote())
        .contains("149.00 - 139.00 = 10.00 EUR");
  }

  @Test
  void says_in_code_points_where_a_claim_stands() {
    GroundingVerdict verdict = judge("😀 It costs €123.00.", IdentityLevel.ANONYMOUS);

    assertThat(((Ungrounded) verdict).findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.start()).isEqualTo(11);
          assertThat(finding.end()).isEqualTo(18);
          assertThat(finding.claim()).isInstanceOf(Claim.Price.class);
          assertThat(finding.reason()).isNotBlank();
        });
  }

  private GroundingVerdict judge(String sentence, IdentityLevel listener) {
    return policy.judge(sentence, EvidenceFixture.context(listener, List.of()));
  }
}
