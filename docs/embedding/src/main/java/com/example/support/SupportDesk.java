package com.example.support;

import io.cartagent.domain.action.ActionKind;
import io.cartagent.domain.action.ActionLimit;
import io.cartagent.domain.action.ActionPolicy;
import io.cartagent.domain.action.ActionRequest;
import io.cartagent.domain.action.ActionRules;
import io.cartagent.domain.action.ActionState;
import io.cartagent.domain.action.ApprovalRule;
import io.cartagent.domain.action.Beginning;
import io.cartagent.domain.action.Confirmation;
import io.cartagent.domain.action.Effect;
import io.cartagent.domain.action.ExecutionAnswer;
import io.cartagent.domain.action.KillSwitch;
import io.cartagent.domain.action.QuoteId;
import io.cartagent.domain.action.ReadBack;
import io.cartagent.domain.action.Receipt;
import io.cartagent.domain.action.Requester;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.action.Situation;
import io.cartagent.domain.action.Transition;
import io.cartagent.domain.commerce.FulfilmentStatus;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.commerce.PaymentStatus;
import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.GroundingContext;
import io.cartagent.domain.grounding.GroundingPolicy;
import io.cartagent.domain.grounding.GroundingVerdict;
import io.cartagent.domain.identity.DisclosurePolicy;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.identity.OrderField;
import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import io.cartagent.domain.redaction.Vault;
import io.cartagent.domain.tenant.TenantId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Uses each of the domain's policies once and prints what they say. */
public final class SupportDesk {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final OrderName ORDER = new OrderName("#1027");
  private static final ShopProfile SHOP =
      new ShopProfile(
          "Acme",
          URI.create("https://acme.example"),
          Currency.getInstance("EUR"),
          BERLIN,
          Optional.empty());

  private SupportDesk() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) {
    ground();
    redact();
    disclose();
    act();
  }

  /** A sentence goes out when the shop's own words support it. */
  private static void ground() {
    Source policy =
        new Source("policy-1", SourceKind.POLICY, "Returns", Optional.empty(), Optional.empty());
    Passage passage =
        new Passage("p-1", policy, "", "Unused items can be returned within 30 days.", "d-1");
    List<Evidence> evidence = List.of(new Evidence.Excerpt("e-1", passage));
    say("Unused items can be returned within 30 days.", evidence);
    say("Unused items can be returned within 60 days.", evidence);
  }

  /** A model sees placeholders; the way back stays here. */
  private static void redact() {
    Vault vault = new Vault();
    String hidden = vault.hide("Order #1027 of lena@example.com, please.").value();
    System.out.println("hidden: " + hidden);
    System.out.println("back: " + vault.reveal(hidden));
  }

  private static void disclose() {
    for (IdentityLevel level : IdentityLevel.values()) {
      System.out.println(
          level
              + ": status "
              + DisclosurePolicy.permits(level, OrderField.STATUS)
              + ", address "
              + DisclosurePolicy.permits(level, OrderField.ADDRESS));
    }
  }

  /** Quote, yes, attempt, read-back, receipt; and only then "it is done". */
  private static void act() {
    ActionPolicy policy = new ActionPolicy();
    Situation situation =
        new Situation(
            new TenantId("acme.myshopify.com"), rules(), order(), List.of(), BERLIN, NOW);
    Requester lena =
        new Requester(new ShopperId("customer-7"), IdentityLevel.VERIFIED, Set.of("order-1"));
    Requester stranger =
        new Requester(new ShopperId("customer-8"), IdentityLevel.CLAIMED, Set.of("order-1"));
    ActionRequest request = new ActionRequest.CancelOrder(ORDER);
    QuoteId id = new QuoteId("quote-1");

    System.out.println("stranger: " + policy.quote(id, request, stranger, situation));
    ActionState quoted = moved(policy.quote(id, request, lena, situation));
    System.out.println("quoted: " + quoted.quote().amount().amount() + " EUR");
    Confirmation yes = Confirmation.of(quoted.quote(), lena, NOW);
    ActionState ready = moved(policy.confirm(quoted, yes, situation));
    if (!(policy.begin(ready, situation) instanceof Beginning.Begun begun)) {
      throw new IllegalStateException("the action was refused");
    }
    // Here the shop is called with begun.action(), whose key is the same for every attempt.
    ActionState due = moved(policy.settle(begun.state(), ExecutionAnswer.ACCEPTED));
    ReadBack record =
        new ReadBack.Seen(
            List.of(
                new Effect.OrderCancelled(), new Effect.MoneyReturned(Money.of("42", "EUR"))));
    if (moved(policy.readBack(due, record, rules(), NOW)) instanceof ActionState.Done done) {
      Receipt receipt = done.receipt();
      say("Order #1027 has been cancelled.", List.of());
      say("Order #1027 has been cancelled.", List.copyOf(receipt.facts(BERLIN)));
    }
  }

  private static void say(String sentence, List<Evidence> evidence) {
    GroundingContext context =
        new GroundingContext(evidence, List.of(), IdentityLevel.VERIFIED, SHOP, NOW);
    String verdict =
        switch (new GroundingPolicy().judge(sentence, context)) {
          case GroundingVerdict.Grounded ignored -> "may be said";
          case GroundingVerdict.Ungrounded ungrounded ->
              "withheld: " + ungrounded.findings().getFirst().reason();
        };
    System.out.println(sentence + " -> " + verdict);
  }

  private static ActionState moved(Transition transition) {
    return switch (transition) {
      case Transition.Moved moved -> moved.state();
      case Transition.Unchanged unchanged -> unchanged.state();
      case Transition.Refused refused -> throw new IllegalStateException("" + refused.reason());
    };
  }

  private static ActionRules rules() {
    Set<ActionKind> cancel = Set.of(ActionKind.CANCEL_ORDER);
    Money most = Money.of("100", "EUR");
    return new ActionRules(
        cancel,
        KillSwitch.off(),
        Map.of(ActionKind.CANCEL_ORDER, new ApprovalRule.Above(Money.of("50", "EUR"))),
        List.of(
            new ActionLimit.PerOrder(cancel, most, 1),
            new ActionLimit.PerShopper(cancel, Duration.ofDays(30), most, 2),
            new ActionLimit.PerShopDay(cancel, Money.of("1000", "EUR"), 50)),
        Duration.ofMinutes(10),
        Duration.ofHours(8),
        Duration.ofDays(30),
        Duration.ofSeconds(30),
        2);
  }

  private static Order order() {
    return new Order(
        "order-1",
        ORDER,
        Optional.empty(),
        Optional.empty(),
        Optional.of(NOW),
        Optional.empty(),
        PaymentStatus.PAID,
        FulfilmentStatus.UNFULFILLED,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Money.of("42", "EUR"),
        Optional.empty(),
        Optional.empty());
  }
}
