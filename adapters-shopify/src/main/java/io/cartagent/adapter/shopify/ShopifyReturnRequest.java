package io.cartagent.adapter.shopify;

import io.cartagent.domain.action.ActionRequest;
import io.cartagent.domain.action.Agreement;
import io.cartagent.domain.action.ConfirmedAction;
import io.cartagent.domain.action.Effect;
import io.cartagent.domain.action.ExecutionAnswer;
import io.cartagent.domain.action.ExecutionRecord;
import io.cartagent.domain.action.ReturnReason;
import io.cartagent.domain.tenant.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a return, which the merchant then approves. The note of each item carries the beginning
 * of the action's key.
 */
final class ShopifyReturnRequest {
  private static final String OTHER = "other-reason";
  private static final int KEY_LENGTH = 16;

  /** How far Shopify's clock may be behind ours. */
  private static final Duration CLOCKS_APART = Duration.ofMinutes(2);

  private final ShopifyGraphQlClient client;

  ShopifyReturnRequest(ShopifyGraphQlClient client) {
    this.client = client;
  }

  record ReturnableData(
      @Nullable ConnectionNode<ParcelNode> returnableFulfillments,
      @Nullable ConnectionNode<ReasonNode> returnReasonDefinitions) {
    Stream<ReturnableNode> items() {
      return ConnectionNode.streamOf(returnableFulfillments)
          .flatMap(parcel -> ConnectionNode.streamOf(parcel.returnableFulfillmentLineItems()));
    }

    /** The definition of that reason, or else of any other. */
    Optional<String> reason(String handle) {
      return Stream.of(handle, OTHER)
          .flatMap(wanted ->
              ConnectionNode.streamOf(returnReasonDefinitions)
                  .filter(one -> wanted.equals(one.handle()) && !one.deleted())
                  .flatMap(one -> Stream.ofNullable(one.id())))
          .findFirst();
    }
  }

  record ParcelNode(@Nullable ConnectionNode<ReturnableNode> returnableFulfillmentLineItems) {}

  record ReturnableNode(int quantity, @Nullable PackedNode fulfillmentLineItem) {}

  record PackedNode(@Nullable String id, @Nullable IdNode lineItem) {
    boolean holds(String lineItemId) {
      return lineItem != null && lineItemId.equals(lineItem.id());
    }
  }

  record IdNode(@Nullable String id) {}

  record ReasonNode(@Nullable String id, @Nullable String handle, boolean deleted) {}

  record ReturnsData(@Nullable OrderReturnsNode order) {}

  record OrderReturnsNode(@Nullable ConnectionNode<OpenedNode> returns) {}

  record OpenedNode(
      @Nullable String name,
      @Nullable String createdAt,
      @Nullable ConnectionNode<ComingNode> returnLineItems) {
    /** Whether it was opened for this action: since the yes, with its key, over its items. */
    boolean isOf(ActionRequest.RequestReturn wanted, String key, Instant since) {
      Map<String, Integer> coming = new HashMap<>();
      ConnectionNode.streamOf(returnLineItems)
          .filter(item -> item.customerNote() != null && item.customerNote().contains(key))
          .forEach(item -> coming.merge(item.lineItemId(), item.quantity(), Integer::sum));
      return ShopifyValues.instant(createdAt).filter(at -> !at.isBefore(since)).isPresent()
          && coming.equals(piecesByLine(wanted));
    }
  }

  record ComingNode(
      int quantity, @Nullable String customerNote, @Nullable PackedNode fulfillmentLineItem) {
    String lineItemId() {
      IdNode line = fulfillmentLineItem == null ? null : fulfillmentLineItem.lineItem();
      return line == null || line.id() == null ? "" : line.id();
    }
  }

  ExecutionAnswer execute(
      TenantId tenant, ConfirmedAction action, ActionRequest.RequestReturn wanted) {
    String handle = handleOf(wanted.reason());
    String orderId = action.quote().orderId();
    ReturnableData shop =
        client.readWhole(
            tenant,
            ShopifyOperation.RETURNABLE_ITEMS,
            Map.of("order", orderId, "reasons", List.of(handle, OTHER)),
            ReturnableData.class,
            data -> data);
    Optional<String> reason = shop.reason(handle);
    List<Map<String, Object>> items = new ArrayList<>();
    for (Map.Entry<String, Integer> line : piecesByLine(wanted).entrySet()) {
      items.addAll(taken(shop, line.getKey(), line.getValue()));
    }
    int found = items.stream().mapToInt(item -> (int) item.getOrDefault("quantity", 0)).sum();
    int asked = wanted.pieces().stream().mapToInt(ActionRequest.Pieces::quantity).sum();
    if (reason.isEmpty() || found < asked) {
      return ExecutionAnswer.REFUSED;
    }
    String note = "Asked for in the chat. CartAgent " + key(action.execution());
    items.forEach(item -> {
      item.put("returnReasonDefinitionId", reason.get());
      item.put("customerNote", note);
    });
    return client
        .mutations()
        .send(
            tenant,
            ShopifyMutation.REQUEST_RETURN,
            Map.of("input", Map.of("orderId", orderId, "returnLineItems", items)));
  }

  List<Effect> effects(
      TenantId tenant,
      Agreement agreement,
      ExecutionRecord execution,
      ActionRequest.RequestReturn wanted) {
    // Since the yes, not since this attempt: an earlier one may have been carried out late.
    Instant since = agreement.confirmation().at().minus(CLOCKS_APART);
    return client.readWhole(
        tenant,
        ShopifyOperation.ORDER_RETURNS,
        Map.of("order", agreement.quote().orderId()),
        ReturnsData.class,
        data ->
            ConnectionNode.streamOf(data.order() == null ? null : data.order().returns())
                .filter(one -> one.isOf(wanted, key(execution), since))
                .<Effect>map(one ->
                    new Effect.ReturnOpened(ShopifyValues.required(one.name(), "return name")))
                .toList());
  }

  /** So many pieces of one line, from as many parcels as they came in. */
  private static List<Map<String, Object>> taken(
      ReturnableData shop, String lineItemId, int quantity) {
    List<Map<String, Object>> taken = new ArrayList<>();
    int missing = quantity;
    for (ReturnableNode item : shop.items().toList()) {
      PackedNode packed = item.fulfillmentLineItem();
      int some = Math.min(missing, item.quantity());
      if (packed != null && packed.id() != null && packed.holds(lineItemId) && some > 0) {
        Map<String, Object> line = new HashMap<>();
        line.put("fulfillmentLineItemId", packed.id());
        line.put("quantity", some);
        taken.add(line);
        missing -= some;
      }
    }
    return taken;
  }

  private static Map<String, Integer> piecesByLine(ActionRequest.RequestReturn wanted) {
    Map<String, Integer> pieces = new HashMap<>();
    wanted.pieces().forEach(some -> pieces.merge(some.lineItemId(), some.quantity(), Integer::sum));
    return pieces;
  }

  /** Shopify's own reasons, by the handles they have in every shop. */
  private static String handleOf(ReturnReason reason) {
    return switch (reason) {
      case NOT_AS_DESCRIBED -> "item-not-as-described";
      case DEFECTIVE -> "damaged-or-defective";
      case WRONG_ITEM -> "received-the-wrong-item";
      case TOO_SMALL -> "too-small";
      case TOO_LARGE -> "too-big";
      case UNWANTED -> "changed-my-mind";
      case OTHER -> OTHER;
    };
  }

  private static String key(ExecutionRecord execution) {
    String key = execution.idempotencyKey();
    return key.substring(0, Math.min(KEY_LENGTH, key.length()));
  }
}
