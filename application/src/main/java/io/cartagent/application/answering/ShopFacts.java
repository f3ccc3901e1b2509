package io.cartagent.application.answering;

import io.cartagent.application.action.ActionDesk;
import io.cartagent.application.port.commerce.Catalogue;
import io.cartagent.application.port.commerce.OrderBook;
import io.cartagent.application.port.llm.TextEmbedder;
import io.cartagent.application.port.persistence.LookupFailures;
import io.cartagent.application.port.persistence.PassageIndex;
import java.util.Optional;

/**
 * The places answers are looked up in.
 *
 * @param actions where offers are made; absent where none ever are
 */
public record ShopFacts(
    OrderBook orders,
    Catalogue catalogue,
    PassageIndex passages,
    TextEmbedder embedder,
    LookupFailures failures,
    Optional<ActionDesk> actions) {
  /** Without offers. */
  public ShopFacts(
      OrderBook orders,
      Catalogue catalogue,
      PassageIndex passages,
      TextEmbedder embedder,
      LookupFailures failures) {
    this(orders, catalogue, passages, embedder, failures, Optional.empty());
  }
}
