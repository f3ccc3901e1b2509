package io.cartagent.application.port.persistence;

import io.cartagent.application.port.llm.ModelException.Trouble;
import io.cartagent.application.port.llm.ModelReply;
import io.cartagent.application.port.llm.ModelUsage;
import io.cartagent.application.port.llm.ToolCall;
import io.cartagent.application.port.persistence.TurnRecord.Judgement;
import io.cartagent.application.port.persistence.TurnRecord.Step;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.FactValue;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record in which everything happens that can happen in a turn. */
public final class TurnRecordFixture {
  private static final Source ORDER =
      new Source(
          "gid://shopify/Order/1027",
          SourceKind.ORDER,
          "Order #1027",
          Optional.empty(),
          Optional.of(Instant.parse("2026-11-19T08:30:00.123456789Z")));
  private static final Source POLICY =
      new Source(
          "gid://shopify/ShopPolicy/1",
          SourceKind.POLICY,
          "Rückgaberecht",
          Optional.of(URI.create("https://acme.test/policies/refund?a=b#c")),
          Optional.empty());

  private TurnRecordFixture() {}

  /** Of the given turn, with every kind of step, evidence and value. */
  public static TurnRecord of(ConversationId conversation, TurnId turn) {
    return new TurnRecord(
        conversation,
        turn,
        Instant.parse("2026-11-20T10:00:00.000000001Z"),
        "sha256:5f2c",
        new ShopProfile(
            "Acme & Söhne",
            URI.create("https://acme.test"),
            Currency.getInstance("EUR"),
            ZoneId.of("Europe/Berlin"),
            Optional.of("help@acme.test")),
        IdentityLevel.CLAIMED,
        List.of("Where is #1027? 📦", ""),
        Map.of("[EMAIL_1]", "lena.mueller@shopper.test", "[NAME_1]", "Lena \"M\" \\ \n\u0000"),
        steps(),
        List.of(
            new Judgement("It arrives on 24 November.", List.of()),
            new Judgement("It is free.", List.of("no evidence says so", "an amount"))));
  }

  private static List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Brought(evidence()));
    steps.add(new Step.Brought(List.of()));
    steps.add(new Step.Began(true));
    steps.add(new Step.Began(false));
    steps.add(new Step.Wrote("It arrives on [DATE_1]. A half \ud83d"));
    steps.add(new Step.Flushed());
    steps.add(new Step.BrokeOff());
    for (ModelReply.End end : ModelReply.End.values()) {
      steps.add(
          new Step.Replied(
              "anthropic",
              "opus",
              List.of(
                  new ToolCall("call-1", "find_order", Map.of("order", "#1027"), Optional.empty()),
                  new ToolCall("call-2", "none", Map.of(), Optional.of("not an object"))),
              new ModelUsage(Long.MAX_VALUE, 0),
              12_345,
              end));
    }
    for (Trouble trouble : Trouble.values()) {
      steps.add(new Step.Failed("openai", "gpt", trouble));
    }
    steps.add(
        new Step.Called(
            new ToolCall("call-1", "find_order", Map.of("order", "#1027"), Optional.empty()),
            "{\"found\": true}"));
    return steps;
  }

  private static List<Evidence> evidence() {
    List<Evidence> evidence = new ArrayList<>();
    for (FactValue value : values()) {
      evidence.add(fact("f-" + evidence.size(), IdentityLevel.CLAIMED, value));
    }
    for (IdentityLevel audience : IdentityLevel.values()) {
      evidence.add(fact("a-" + audience, audience, new FactValue.Words("Ridge Rain Jacket")));
    }
    for (SourceKind kind : SourceKind.values()) {
      Source source =
          new Source(POLICY.id(), kind, POLICY.label(), POLICY.url(), POLICY.updatedAt());
      evidence.add(
          new Evidence.Excerpt(
              "e-" + kind,
              new Passage("p-1", source, "Returns › How", "Free within 30 days.", "d1g357")));
    }
    return evidence;
  }

  private static Evidence fact(String id, IdentityLevel audience, FactValue value) {
    return new Evidence.Fact(id, ORDER, audience, "order #1027", "total", value);
  }

  private static List<FactValue> values() {
    return List.of(
        new FactValue.Amount(Money.of("12.5", "EUR")),
        new FactValue.Amount(Money.of("1E+3", "JPY")),
        new FactValue.Amount(Money.of("-0.0005", "KWD")),
        new FactValue.Quantity(new BigDecimal("2.50"), "pieces"),
        new FactValue.Quantity(new BigDecimal("1E+3"), "pieces"),
        new FactValue.Quantity(new BigDecimal("0.1234567890123456789"), "metres"),
        new FactValue.Day(LocalDate.parse("2026-11-24")),
        new FactValue.Status("in transit"),
        new FactValue.Identifier("00340434161094042557"),
        new FactValue.Link(URI.create("https://track.test/?id=%20x")),
        new FactValue.Words("Ridge Rain Jacket"));
  }
}
