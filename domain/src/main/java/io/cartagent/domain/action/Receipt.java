package io.cartagent.domain.action;

import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.FactValue;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was done, as the shop's own record shows it. Its facts are the only evidence on which an
 * agent may say that it did something.
 */
public record Receipt(
    Agreement agreement, ExecutionRecord execution, List<Effect> effects, Instant readAt) {
  public Receipt {
    effects = List.copyOf(effects);
    if (effects.isEmpty()) {
      throw new IllegalArgumentException("a receipt needs something that was done");
    }
  }

  public Quote quote() {
    return agreement.quote();
  }

  /**
   * The facts a sentence about this action may rest on.
   *
   * @param zone the shop's; days are days there
   */
  public List<Evidence.Fact> facts(ZoneId zone) {
    String subject = "order " + quote().request().order().text();
    LocalDate day = execution.startedAt().atZone(zone).toLocalDate();
    FactSheet sheet = new FactSheet(quote().id(), subject);
    sheet.add(subject, "order number", new FactValue.Identifier(quote().request().order().text()));
    for (Effect effect : effects) {
      switch (effect) {
        case Effect.OrderCancelled ignored -> {
          sheet.add(subject, "status", new FactValue.Status("cancelled"));
          sheet.add(subject, "cancelled on", new FactValue.Day(day));
        }
        case Effect.MoneyReturned returned -> {
          String refund = "refund of " + subject;
          sheet.add(refund, "amount refunded", new FactValue.Amount(returned.amount()));
          sheet.add(refund, "refunded on", new FactValue.Day(day));
        }
        case Effect.AddressChanged ignored ->
            sheet.add(subject, "delivery address", new FactValue.Words("changed"));
        case Effect.ReturnOpened opened -> {
          String name = "return " + opened.name();
          sheet.add(name, "return", new FactValue.Identifier(opened.name()));
          sheet.add(name, "requested on", new FactValue.Day(day));
        }
        case Effect.DiscountGranted granted -> {
          String discount = "discount for " + subject;
          sheet.add(discount, "discount code", new FactValue.Identifier(granted.code()));
          sheet.add(discount, "discount", new FactValue.Amount(granted.amount()));
        }
        case Effect.CreditGranted granted ->
            sheet.add(
                "store credit for " + subject,
                "store credit",
                new FactValue.Amount(granted.amount()));
      }
    }
    return sheet.facts();
  }

  /** Numbers facts in their order, all of one source. */
  private static final class FactSheet {
    private final String id;
    private final Source source;
    private final List<Evidence.Fact> facts = new ArrayList<>();

    FactSheet(QuoteId quote, String label) {
      this.id = "receipt:" + quote.value();
      this.source = new Source(id, SourceKind.ORDER, label, Optional.empty(), Optional.empty());
    }

    void add(String subject, String attribute, FactValue value) {
      facts.add(
          new Evidence.Fact(
              id + ":" + (facts.size() + 1),
              source,
              IdentityLevel.VERIFIED,
              subject,
              attribute,
              value));
    }

    List<Evidence.Fact> facts() {
      return List.copyOf(facts);
    }
  }
}
