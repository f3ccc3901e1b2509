package io.cartagent.adapter.llm.embedded;

import io.cartagent.application.port.PortException;
import io.cartagent.application.port.llm.ShopperTools;
import io.cartagent.application.port.llm.ShopperTools.ActionWish;
import io.cartagent.domain.knowledge.RankedPassage;
import io.cartagent.domain.knowledge.SourceKind;
import java.util.List;
import java.util.Set;

/** A shop whose orders cannot be reached, while its texts can. */
record UnavailableTools(ScriptedTools texts) implements ShopperTools {
  @Override
  public List<RankedPassage> searchKnowledge(String query, Set<SourceKind> kinds) {
    return texts.searchKnowledge(query, kinds);
  }

  @Override
  public List<FoundProduct> searchProducts(String query, int most) {
    return texts.searchProducts(query, most);
  }

  @Override
  public List<OrderLookup.Found> listMyOrders() {
    throw new PortException.Unavailable("the shop did not answer", null);
  }

  @Override
  public ReturnCheck checkReturn(String orderName) {
    throw new PortException.Unavailable("the shop did not answer", null);
  }

  @Override
  public QuoteAnswer quote(ActionWish wish) {
    throw new PortException.Unavailable("the shop did not answer", null);
  }

  @Override
  public OrderLookup lookUpOrder(String orderName, String contact) {
    throw new PortException.Unavailable("the shop did not answer", null);
  }
}
