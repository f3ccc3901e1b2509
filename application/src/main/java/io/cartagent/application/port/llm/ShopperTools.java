package io.cartagent.application.port.llm;

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
   *     empty for an order the shopper has proved in this conversation already
   */
  OrderLookup lookUpOrder(String orderName, String contact);

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
  }
}
