package io.cartagent.application.agent;

import io.cartagent.application.port.llm.ShopperTools;
import io.cartagent.domain.action.Refusal;
import io.cartagent.domain.knowledge.RankedPassage;
import io.cartagent.domain.knowledge.SourceKind;
import java.util.List;
import java.util.Set;

/**
 * A shopper's tools without those that are switched off, whoever drafts: a model is not offered
 * them, and the engine, which knows no list of tools, finds nothing with them.
 */
public final class SwitchedTools implements ShopperTools {
  private final ShopperTools tools;
  private final ToolAccess access;

  public SwitchedTools(ShopperTools tools, ToolAccess access) {
    this.tools = tools;
    this.access = access;
  }

  @Override
  public List<RankedPassage> searchKnowledge(String query, Set<SourceKind> kinds) {
    return access.isOn(AgentTool.SEARCH_KNOWLEDGE)
        ? tools.searchKnowledge(query, kinds)
        : List.of();
  }

  @Override
  public List<FoundProduct> searchProducts(String query, int most) {
    return access.isOn(AgentTool.SEARCH_PRODUCTS) ? tools.searchProducts(query, most) : List.of();
  }

  @Override
  public OrderLookup lookUpOrder(String orderName, String contact) {
    return access.isOn(AgentTool.LOOK_UP_ORDER)
        ? tools.lookUpOrder(orderName, contact)
        : new OrderLookup.NotOffered();
  }

  @Override
  public List<OrderLookup.Found> listMyOrders() {
    return access.isOn(AgentTool.MY_ORDERS) ? tools.listMyOrders() : List.of();
  }

  @Override
  public ReturnCheck checkReturn(String orderName) {
    return access.isOn(AgentTool.RETURN_ELIGIBILITY)
        ? tools.checkReturn(orderName)
        : new ReturnCheck.NotOffered();
  }

  @Override
  public QuoteAnswer quote(ActionWish wish) {
    return access.isOn(AgentTool.QUOTE_ACTION)
        ? tools.quote(wish)
        : new QuoteAnswer.Refused(Refusal.NOT_OFFERED);
  }
}
