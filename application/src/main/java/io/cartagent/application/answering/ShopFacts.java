package io.cartagent.application.answering;

import io.cartagent.application.port.commerce.Catalogue;
import io.cartagent.application.port.commerce.OrderBook;
import io.cartagent.application.port.llm.TextEmbedder;
import io.cartagent.application.port.persistence.LookupFailures;
import io.cartagent.application.port.persistence.PassageIndex;

/** The places answers are looked up in. */
public record ShopFacts(
    OrderBook orders,
    Catalogue catalogue,
    PassageIndex passages,
    TextEmbedder embedder,
    LookupFailures failures) {}
