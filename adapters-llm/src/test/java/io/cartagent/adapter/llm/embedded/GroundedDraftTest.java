package io.cartagent.adapter.llm.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.grounding.GroundingContext;
import io.cartagent.domain.grounding.GroundingPolicy;
import io.cartagent.domain.grounding.GroundingVerdict;
import io.cartagent.domain.identity.IdentityLevel;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GR-01: what the engine drafts is what the grounding policy lets out. */
class GroundedDraftTest {
  private final GroundingPolicy grounding = new GroundingPolicy();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "where is #1027 10967",
        "where is #1030 10967",
        "#1050 10967 has my refund been paid?",
        "what does shipping to Germany cost?",
        "do you ship to Japan?",
        "which size for a 96 cm chest?",
        "within how many days can I return something?",
        "how much is the ridge rain jacket?",
        "compare the winter parka and the atlantic fleece"
      })
  void every_sentence_of_a_draft_is_grounded(String question) {
    ScriptedTools shop =
        ShopFixture.rules()
            .with(ShopFixture.inTransit(), "10967")
            .with(ShopFixture.late(), "10967")
            .with(ShopFixture.refunded(), "10967")
            .with(ShopFixture.jacket())
            .with(ShopFixture.parka())
            .with(ShopFixture.fleece());
    RecordingSink said = new RecordingSink();

    Engine.drafter().draft(EmbeddedReplyDrafterTest.ACME, ShopFixture.asking(question), shop, said);

    GroundingContext context =
        new GroundingContext(
            shop.evidence,
            List.of(question),
            IdentityLevel.CLAIMED,
            ShopFixture.SHOP,
            ShopFixture.NOW);
    assertThat(said.sentences()).isNotEmpty();
    assertThat(said.sentences())
        .allSatisfy(sentence ->
            assertThat(grounding.judge(sentence, context))
                .as(sentence)
                .isInstanceOf(GroundingVerdict.Grounded.class));
  }
}
