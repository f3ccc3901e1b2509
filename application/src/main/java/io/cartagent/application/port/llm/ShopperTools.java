package io.cartagent.application.port.llm;

import io.cartagent.domain.action.ActionKind;
import io.cartagent.domain.action.Refusal;
import io.cartagent.domain.action.ReturnOptions;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.Product;
import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.knowledge.RankedPassage;
import io.cartagent.domain.knowledge.SourceKind;
import java.util.List;
import java.util.Set;

/**
 * What a drafter can do for this shopper in this shop: bound to tenant, conversation and identity
 * before it is handed out, so no call can name another's (ID-14). Everything returned becomes
 * evidence of the turn. Bounded: past the turn's budget every call answers as if nothing was found
 * (AI-06). One thread at a time.
 */
public interface ShopperTools {
  /**
   * Finds passages of the shop's own texts, best first, at most 8.
   *
   * @param kinds only sources of these kinds
   */
  List<RankedPassage> searchKnowledge(String query, Set<SourceKind> kinds);

  /**
   * Finds products on sale with their present prices and stock, best first, at most {@code most}.
   */
  List<FoundProduct> searchProducts(String query, int most);

  /**
   * Looks up an order.
   *
   * @param orderName as the shopper wrote it
   * @param contact the e-mail or postcode as it stands in the redacted text, placeholder included;
   *     empty for an order the shopper has proved in this conversation already or, when signed in,
   *     owns
   */
  OrderLookup lookUpOrder(String orderName, String contact);

  /** The signed-in shopper's own orders, newest first, at most 10; none for a visitor. */
  List<OrderLookup.Found> listMyOrders();

  /**
   * Which items of an order may come back, until when, or why not.
   *
   * @param orderName of an order the shopper has proved in this conversation or, when signed in,
   *     owns
   */
  ReturnCheck checkReturn(String orderName);

  /**
   * Offers the signed-in shopper to do something to an order of theirs. It changes nothing: what is
   * offered happens only when the shopper presses the button on its card (AI-03, ID-16). An offer
   * that is made again is the same; another one for the same order takes its place. A visitor is
   * refused as {@code NOT_VERIFIED} where a signed-in shopper could be offered it.
   */
  QuoteAnswer quote(ActionWish wish);

  /** Whether goods may come back. */
  sealed interface ReturnCheck {
    /** Of every item left in the order. */
    record Checked(List<ReturnOptions.Option> options, List<Evidence.Fact> facts)
        implements ReturnCheck {
      public Checked {
        options = List.copyOf(options);
        facts = List.copyOf(facts);
      }
    }

    /** The order is neither proved nor the signed-in shopper's. */
    record NoOrder() implements ReturnCheck {}

    /** The merchant lets nobody but people decide. */
    record NotOffered() implements ReturnCheck {}
  }

  /** Whether there is an offer. */
  sealed interface QuoteAnswer {
    /**
     * There is; it stands in no one's way until the shopper presses a button.
     *
     * @param reference for {@link DraftSink#showCard}
     */
    record Offered(String reference) implements QuoteAnswer {}

    /** It may not be. */
    record Refused(Refusal reason) implements QuoteAnswer {}

    /** Some of what is needed is missing or cannot be understood. */
    record Unclear(List<String> parts) implements QuoteAnswer {
      public Unclear {
        parts = List.copyOf(parts);
      }
    }
  }

  /**
   * A product and what may be said of it.
   *
   * @param reference for {@link DraftSink#showCard}
   * @param score of the search, 0 to 1
   */
  record FoundProduct(String reference, Product product, List<Evidence.Fact> facts, double score) {
    public FoundProduct {
      facts = List.copyOf(facts);
    }
  }

  /** How a lookup ended. */
  sealed interface OrderLookup {
    /**
     * The order is the shopper's.
     *
     * @param order without the fields this shopper may not hear
     * @param reference for {@link DraftSink#showCard}
     */
    record Found(String reference, Order order, List<Evidence.Fact> facts) implements OrderLookup {
      public Found {
        facts = List.copyOf(facts);
      }
    }

    /** No such order, another's order, or another contact: not told apart (ID-03). */
    record NotMatched() implements OrderLookup {}

    /** The order has not been proved in this conversation, and no contact was given. */
    record ContactNeeded() implements OrderLookup {}

    /** Too many failures; the order was not looked at (ID-04). */
    record LimitReached() implements OrderLookup {}

    /** The merchant lets nobody but people look orders up. */
    record NotOffered() implements OrderLookup {}
  }

  /**
   * What a shopper wants done, in the words it was asked in: placeholders included, nothing
   * checked. Absent parts are empty.
   */
  sealed interface ActionWish {
    String orderName();

    /** What kind of action it is. */
    default ActionKind kind() {
      return switch (this) {
        case Cancel ignored -> ActionKind.CANCEL_ORDER;
        case NewAddress ignored -> ActionKind.CHANGE_ADDRESS;
        case AddressLine ignored -> ActionKind.CHANGE_ADDRESS;
        case SendBack ignored -> ActionKind.REQUEST_RETURN;
      };
    }

    /** The whole order cancelled. */
    record Cancel(String orderName) implements ActionWish {}

    /**
     * The order sent somewhere else.
     *
     * @param street with the house number
     * @param more a second line, such as a flat
     * @param country a code of two letters, or the name in English
     */
    record NewAddress(
        String orderName,
        String recipient,
        String street,
        String more,
        String city,
        String region,
        String postcode,
        String country)
        implements ActionWish {}

    /**
     * The order sent somewhere else, the address in one line as the shopper wrote it: name, street,
     * town with postcode, country, with commas between.
     */
    record AddressLine(String orderName, String text) implements ActionWish {}

    /**
     * Goods sent back.
     *
     * @param item its title in the order, or {@code all}
     * @param quantity a number; empty for every piece that may come back
     * @param reason one of the names of {@code ReturnReason}, in any case
     */
    record SendBack(String orderName, String item, String quantity, String reason)
        implements ActionWish {}
  }
}
