package io.cartagent.adapter.llm.embedded;

import io.cartagent.application.port.llm.DraftingBrief;
import io.cartagent.application.port.llm.ShopperTools;
import io.cartagent.application.port.llm.ShopperTools.OrderLookup;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.grounding.ServicePhrase;
import java.util.Optional;

/** Gets the order a conversation is about, or asks for what is missing to get it. Once per turn. */
final class OrderDesk {
  private final DraftingBrief brief;
  private final ShopperTools tools;
  private final Speech speech;
  private final Understanding understanding;
  private final OwnOrders own;
  private Optional<OrderLookup.Found> found = Optional.empty();
  private boolean asked;
  private boolean limited;

  OrderDesk(
      DraftingBrief brief,
      ShopperTools tools,
      Speech speech,
      Understanding understanding,
      OwnOrders own) {
    this.brief = brief;
    this.tools = tools;
    this.speech = speech;
    this.understanding = understanding;
    this.own = own;
  }

  /** The order; when absent, the shopper has been told what is missing. */
  Optional<OrderLookup.Found> order() {
    if (!asked) {
      asked = true;
      found = lookUp();
      found.ifPresent(order -> speech.show(order.reference()));
    }
    return found;
  }

  /** Whether the shopper may look up no more and needs a person. */
  boolean isLimited() {
    return limited;
  }

  private Optional<OrderLookup.Found> lookUp() {
    Optional<Order> theirs = own.mentioned();
    if (theirs.isPresent()) {
      return answer(tools.lookUpOrder(theirs.get().name().text(), ""));
    }
    if (understanding.order().isEmpty()) {
      speech.say(
          understanding.contact().isPresent()
              ? ServicePhrase.ASK_ORDER_NUMBER
              : ServicePhrase.ASK_ORDER_AND_CONTACT);
      return Optional.empty();
    }
    String order = understanding.order().get();
    boolean proven = isProven(order);
    if (!proven && understanding.contact().isEmpty()) {
      speech.say(ServicePhrase.ASK_CONTACT);
      return Optional.empty();
    }
    return answer(tools.lookUpOrder(order, proven ? "" : understanding.contact().orElse("")));
  }

  private Optional<OrderLookup.Found> answer(OrderLookup lookup) {
    return switch (lookup) {
      case OrderLookup.Found order -> Optional.of(order);
      case OrderLookup.NotMatched ignored -> {
        speech.say(ServicePhrase.ORDER_NOT_MATCHED);
        yield Optional.empty();
      }
      case OrderLookup.ContactNeeded ignored -> retry();
      case OrderLookup.LimitReached ignored -> {
        limited = true;
        speech.say(ServicePhrase.LOOKUP_LIMIT);
        yield Optional.empty();
      }
      case OrderLookup.NotOffered ignored -> {
        limited = true;
        yield Optional.empty();
      }
    };
  }

  /** A proof has run out: what the shopper said before may still prove it anew. */
  private Optional<OrderLookup.Found> retry() {
    String order = understanding.order().orElse("");
    if (isProven(order) && understanding.contact().isPresent()) {
      OrderLookup again = tools.lookUpOrder(order, understanding.contact().get());
      if (!(again instanceof OrderLookup.ContactNeeded)) {
        return answer(again);
      }
    }
    speech.say(ServicePhrase.ASK_CONTACT);
    return Optional.empty();
  }

  private boolean isProven(String order) {
    return order.length() <= 40 && brief.provenOrders().contains(new OrderName(order));
  }
}
