package io.cartagent.adapter.shopify;

import io.cartagent.application.port.PortException;
import io.cartagent.application.port.commerce.OrderActions;
import io.cartagent.domain.action.ActionRequest;
import io.cartagent.domain.action.Agreement;
import io.cartagent.domain.action.ConfirmedAction;
import io.cartagent.domain.action.Effect;
import io.cartagent.domain.action.ExecutionAnswer;
import io.cartagent.domain.action.ExecutionRecord;
import io.cartagent.domain.action.Quote;
import io.cartagent.domain.action.ReadBack;
import io.cartagent.domain.tenant.TenantId;
import io.cartagent.domain.tenant.TenantIsolationException;
import java.util.List;

/**
 * Cancels orders, changes where they go, and asks for returns. What only operators may do is
 * refused without a call.
 */
final class ShopifyOrderActions implements OrderActions {
  private final ShopifyCancellation cancellation;
  private final ShopifyAddressChange addressChange;
  private final ShopifyReturnRequest returnRequest;

  ShopifyOrderActions(ShopifyGraphQlClient client) {
    this.cancellation = new ShopifyCancellation(client);
    this.addressChange = new ShopifyAddressChange(client);
    this.returnRequest = new ShopifyReturnRequest(client);
  }

  @Override
  public ExecutionAnswer execute(TenantId tenant, ConfirmedAction action) {
    requireSame(tenant, action.quote());
    try {
      return switch (action.quote().request()) {
        case ActionRequest.CancelOrder ignored -> cancellation.execute(tenant, action);
        case ActionRequest.ChangeAddress change -> addressChange.execute(tenant, action, change);
        case ActionRequest.RequestReturn wanted -> returnRequest.execute(tenant, action, wanted);
        case ActionRequest.RefundAmount ignored -> ExecutionAnswer.REFUSED;
        case ActionRequest.GiveDiscount ignored -> ExecutionAnswer.REFUSED;
        case ActionRequest.GiveStoreCredit ignored -> ExecutionAnswer.REFUSED;
      };
    } catch (PortException beforeTheCall) {
      // Only reads and look-ups throw, and they all come before the shop is told anything.
      return ExecutionAnswer.REFUSED;
    }
  }

  @Override
  public ReadBack readBack(TenantId tenant, Agreement agreement, ExecutionRecord execution) {
    requireSame(tenant, agreement.quote());
    try {
      return new ReadBack.Seen(
          switch (agreement.quote().request()) {
            case ActionRequest.CancelOrder ignored ->
                cancellation.effects(tenant, agreement.quote(), execution);
            case ActionRequest.ChangeAddress change ->
                addressChange.effects(tenant, agreement.quote(), change);
            case ActionRequest.RequestReturn wanted ->
                returnRequest.effects(tenant, agreement, execution, wanted);
            case ActionRequest.RefundAmount ignored -> List.<Effect>of();
            case ActionRequest.GiveDiscount ignored -> List.<Effect>of();
            case ActionRequest.GiveStoreCredit ignored -> List.<Effect>of();
          });
    } catch (PortException noRecord) {
      return new ReadBack.Unreadable();
    }
  }

  private static void requireSame(TenantId tenant, Quote quote) {
    if (!quote.shop().equals(tenant)) {
      throw new TenantIsolationException(
          "quote " + quote.id().value() + " belongs to another shop");
    }
  }
}
