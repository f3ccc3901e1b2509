package io.cartagent.application.action;

import io.cartagent.domain.action.Effect;
import io.cartagent.domain.action.Receipt;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.grounding.GroundedSentence;
import io.cartagent.domain.grounding.GroundingChecker;
import io.cartagent.domain.grounding.GroundingContext;
import io.cartagent.domain.grounding.GroundingPolicy;
import io.cartagent.domain.grounding.GroundingVerdict;
import io.cartagent.domain.identity.IdentityLevel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Says what a receipt shows. Each sentence must pass the policy on the receipt's own facts. */
final class ReceiptWords {
  private final GroundingPolicy policy;

  ReceiptWords(GroundingPolicy policy) {
    this.policy = policy;
  }

  List<GroundedSentence> of(Receipt receipt, ShopProfile shop, Instant now) {
    GroundingChecker checker =
        policy.over(
            new GroundingContext(
                List.copyOf(receipt.facts(shop.zone())),
                List.of(),
                IdentityLevel.VERIFIED,
                shop,
                now));
    List<GroundedSentence> proven = new ArrayList<>();
    for (Effect effect : receipt.effects()) {
      if (checker.after(proven).judge(sentence(effect, receipt))
          instanceof GroundingVerdict.Grounded(var passed)) {
        proven.add(passed);
      }
    }
    return List.copyOf(proven);
  }

  private static String sentence(Effect effect, Receipt receipt) {
    String order = "order " + receipt.quote().request().order().text();
    return switch (effect) {
      case Effect.OrderCancelled ignored -> "Your " + order + " is cancelled.";
      case Effect.MoneyReturned(Money amount) ->
          "The amount refunded for " + order + " is " + amountOf(amount) + ".";
      case Effect.AddressChanged ignored -> "The delivery address of " + order + " is changed.";
      case Effect.ReturnOpened(String name) -> "Your return number is " + name + ".";
      case Effect.DiscountGranted(String code, Money amount) ->
          "The discount code " + code + " is worth " + amountOf(amount) + ".";
      case Effect.CreditGranted(Money amount) ->
          "The store credit for " + order + " is " + amountOf(amount) + ".";
    };
  }

  private static String amountOf(Money money) {
    return money.amount().toPlainString() + " " + money.currency().getCurrencyCode();
  }
}
