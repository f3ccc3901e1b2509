package io.cartagent.domain.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.grounding.GroundingVerdict.Grounded;
import io.cartagent.domain.grounding.GroundingVerdict.Ungrounded;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.SourceKind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people are told about a sentence's claims, and how much a sentence may claim. */
final class GroundingReportTest {
  private static final String TOO_MUCH = "it claims too much to be one sentence";

  private final GroundingChecker checker =
      new GroundingPolicy().over(EvidenceFixture.context(IdentityLevel.CLAIMED, List.of()));

  @Test
  void tells_of_every_claim_once_in_the_order_of_the_sentence() {
    assertThat(
            checker
                .explain(
                    "The Wool Hat costs €19.50, was refunded, and ships in 3 crates by Veloce.")
                .asText())
        .isEqualTo(
            """
            unsupported: The Wool Hat costs €19.50, was refunded, and ships in 3 crates by Veloce.
              + price "€19.50" (19-25): Wool Hat (One size): price: 19.50 EUR [Order #1027]
              - status "refunded" (31-39): no evidence shows that it is so now
              - count "3" (54-55): no evidence shows this count
              - name "Veloce" (66-72): no evidence holds this name
            """);
  }

  @Test
  void tells_why_the_sentence_may_be_said() {
    assertThat(checker.explain("The Wool Hat costs €19.50.").asText())
        .isEqualTo(
            """
            supported: The Wool Hat costs €19.50.
              + price "€19.50" (19-25): Wool Hat (One size): price: 19.50 EUR [Order #1027]
            """);
  }

  @Test
  void finds_no_fault_with_a_quotation() {
    String muddle = "You do not not need a lid.";
    GroundingReport report =
        new GroundingPolicy()
            .over(
                new GroundingContext(
                    List.of(
                        new Evidence.Excerpt(
                            "e",
                            new Passage(
                                "p",
                                EvidenceFixture.source("p", SourceKind.PAGE, "Lids"),
                                "",
                                muddle,
                                "d"))),
                    List.of(),
                    IdentityLevel.ANONYMOUS,
                    EvidenceFixture.shop(),
                    EvidenceFixture.NOW))
            .explain(muddle);

    assertThat(report).isEqualTo(new GroundingReport(muddle, List.of()));
    assertThat(checker.explain(muddle).isGrounded()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"48, false", "49, true"})
  void examines_no_sentence_of_more_claims_than_a_reader_can_follow(int claims, boolean tooMuch) {
    String sentence =
        IntStream.rangeClosed(1, claims)
            .mapToObj(price -> "€" + price + ".00")
            .collect(Collectors.joining(" and ", "It costs ", "."));

    assertThat(isTooMuch(sentence)).isEqualTo(tooMuch);
  }

  @ParameterizedTest
  @CsvSource({"2099, false", "2100, true"})
  void examines_no_sentence_that_is_longer_than_any_the_assembler_makes(
      int letters, boolean tooMuch) {
    assertThat(isTooMuch("a".repeat(letters) + ".")).isEqualTo(tooMuch);
  }

  @Test
  void reports_what_was_too_much_as_one_claim_of_the_whole_sentence() {
    String sentence = "😀".repeat(1100) + "a";

    assertThat(checker.explain(sentence))
        .isEqualTo(
            new GroundingReport(
                sentence,
                List.of(
                    new GroundingReport.Line(
                        new Claim.Statement(sentence), 0, 1101, false, TOO_MUCH))));
  }

  private boolean isTooMuch(String sentence) {
    GroundingVerdict verdict = checker.judge(sentence);
    return switch (verdict) {
      case Grounded let -> false;
      case Ungrounded(List<GroundingVerdict.Finding> findings) ->
          findings.stream().anyMatch(finding -> finding.reason().equals(TOO_MUCH));
    };
  }
}
