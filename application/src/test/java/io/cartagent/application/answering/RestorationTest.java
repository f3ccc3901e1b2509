package io.cartagent.application.answering;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.FactValue;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import io.cartagent.domain.redaction.Vault;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** ID-05: a value comes back only to who may see it. */
final class RestorationTest {
  private static final String SAID = "My address is lena@example.com";
  private static final String RECORDED = "otto@example.com";

  private final Vault vault = new Vault();
  private final TurnEvidence evidence = new TurnEvidence(new TurnJournal("digest"));

  @Test
  void gives_back_what_the_shopper_wrote() {
    String hidden = vault.hide(SAID).value();

    assertThat(restoration(IdentityLevel.CLAIMED).restore(hidden)).isEqualTo(SAID);
  }

  @Test
  void gives_back_what_stands_in_evidence_only_to_who_may_hear_it() {
    String hidden = vault.hide("It is " + RECORDED + ".").value();
    evidence.add(
        List.of(
            new Evidence.Fact(
                "f",
                new Source("o", SourceKind.ORDER, "Order", Optional.empty(), Optional.empty()),
                IdentityLevel.VERIFIED,
                "order #1027",
                "e-mail",
                new FactValue.Words(RECORDED))));

    assertThat(restoration(IdentityLevel.VERIFIED).restore(hidden)).contains(RECORDED);
    assertThat(restoration(IdentityLevel.CLAIMED).restore(hidden)).isEqualTo(hidden);
  }

  @Test
  void gives_back_nothing_that_somebody_else_has_written() {
    String hidden = vault.hide("Call Otto at +49 30 901820.").value();

    assertThat(restoration(IdentityLevel.VERIFIED).restore(hidden))
        .isEqualTo(hidden)
        .doesNotContain("901820");
  }

  private Restoration restoration(IdentityLevel listener) {
    return new Restoration(
        vault,
        new TurnSetting(
            new ShopProfile(
                "Shop",
                URI.create("https://acme.myshopify.com"),
                Currency.getInstance("EUR"),
                ZoneId.of("Europe/Berlin"),
                Optional.empty()),
            List.of(SAID),
            listener,
            Instant.parse("2026-11-20T10:00:00Z")),
        evidence);
  }
}
