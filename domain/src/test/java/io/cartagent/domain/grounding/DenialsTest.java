package io.cartagent.domain.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be denied, and what not. */
final class DenialsTest {
  private static final Source POLICY =
      new Source("p", SourceKind.POLICY, "Shipping policy", Optional.empty(), Optional.empty());
  private static final Source ORDER =
      new Source("o", SourceKind.ORDER, "Order #2044", Optional.empty(), Optional.empty());

  private final GroundingChecker checker =
      new GroundingPolicy()
          .over(
              new GroundingContext(
                  List.of(
                      new Evidence.Excerpt(
                          "p#1",
                          new Passage(
                              "p#1",
                              POLICY,
                              "",
                              "We do not deliver to Iceland, Malta, or any island of Scotland.",
                              "digest-1")),
                      new Evidence.Excerpt(
                          "p#2",
                          new Passage(
                              "p#2",
                              POLICY,
                              "",
                              "Sweden and Finland: 7.50 EUR. There is no handling fee.",
                              "digest-2")),
                      new Evidence.Fact(
                          "o#1",
                          ORDER,
                          IdentityLevel.CLAIMED,
                          "order #2044",
                          "order number",
                          new FactValue.Identifier("#2044"))),
                  List.of(),
                  IdentityLevel.CLAIMED,
                  new ShopProfile(
                      "Shop",
                      URI.create("https://shop.example"),
                      Currency.getInstance("EUR"),
                      ZoneOffset.UTC,
                      Optional.empty()),
                  Instant.parse("2026-11-20T10:00:00Z")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We do not deliver to Iceland.",
        "We do not deliver to Malta or Iceland.",
        "There is no handling fee.",
        "No, there is no handling fee."
      })
  void a_denial_of_the_shop_may_be_said(String sentence) {
    assertThat(checker.explain(sentence).isGrounded()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We do not deliver to Sweden.",
        "We do not deliver to Finland, Malta, or any island of Scotland.",
        "There is a handling fee.",
        "There is not no handling fee.",
        "The order number of order #2044 is not #2044."
      })
  void a_denial_of_something_else_may_not(String sentence) {
    assertThat(checker.explain(sentence).isGrounded()).isFalse();
  }
}
