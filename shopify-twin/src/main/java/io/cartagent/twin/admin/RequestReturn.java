package io.cartagent.twin.admin;

import io.cartagent.twin.admin.FulfillmentFields.PackedOf;
import io.cartagent.twin.store.Order;
import io.cartagent.twin.store.OrderChange;
import io.cartagent.twin.store.OrderReturn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The mutation {@code returnRequest}: a wish that the merchant has yet to approve. */
final class RequestReturn {
  private static final int LONGEST_NOTE = 300;

  private final Order order;
  private final Map<String, Integer> left = new HashMap<>();
  private final List<Map<String, @Nullable Object>> errors = new ArrayList<>();
  private final List<OrderReturn.Line> lines = new ArrayList<>();

  private RequestReturn(Order order) {
    this.order = order;
    for (Map<String, Object> parcel : ReturnFields.returnable(order)) {
      for (Object line :
          (List<?>) parcel.getOrDefault("returnableFulfillmentLineItems", List.of())) {
        Map<?, ?> fields = (Map<?, ?>) line;
        if (fields.get("fulfillmentLineItem") instanceof PackedOf packed
            && fields.get("quantity") instanceof Integer quantity) {
          left.put(FulfillmentFields.packedId(packed), quantity);
        }
      }
    }
  }

  static Object answer(Request ask) {
    Map<String, Object> input = ask.object("input");
    Optional<Long> id = Request.number("Order", String.valueOf(input.get("orderId")));
    List<Map<String, @Nullable Object>> errors = new ArrayList<>();
    List<OrderReturn> opened = new ArrayList<>();
    Optional<Order> changed =
        id.flatMap(number ->
            ask.store()
                .change(
                    number,
                    order -> {
                      RequestReturn request = new RequestReturn(order);
                      request.read((List<?>) input.getOrDefault("returnLineItems", List.of()));
                      if (!request.errors.isEmpty()) {
                        errors.addAll(request.errors);
                        return order;
                      }
                      OrderReturn made = request.made(ask.context());
                      opened.add(made);
                      return OrderChange.of(order).returning(made).done();
                    }));
    if (changed.isEmpty()) {
      errors.add(UserErrors.of(List.of("input", "orderId"), "Order does not exist", "NOT_FOUND"));
    }
    Map<String, @Nullable Object> payload = new LinkedHashMap<>();
    payload.put(
        "return",
        opened.isEmpty()
            ? null
            : new ReturnFields.ReturnOf(changed.orElseThrow(), opened.getFirst()));
    payload.put("userErrors", errors);
    return payload;
  }

  private void read(List<?> wanted) {
    if (wanted.isEmpty()) {
      refuse(List.of("returnLineItems"), "Return line items can't be blank", "BLANK");
    }
    for (int i = 0; i < wanted.size(); i++) {
      read(String.valueOf(i), (Map<?, ?>) wanted.get(i));
    }
  }

  private void read(String index, Map<?, ?> line) {
    String id = String.valueOf(line.get("fulfillmentLineItemId"));
    int quantity = line.get("quantity") instanceof Integer number ? number : 0;
    Optional<PackedOf> packed = FulfillmentFields.findPackedById(order, id);
    if (packed.isEmpty()) {
      refuse(
          at(index, "fulfillmentLineItemId"), "Fulfillment Line Item was not found.", "NOT_FOUND");
      return;
    }
    if (quantity < 1 || quantity > left.getOrDefault(id, 0)) {
      refuse(at(index, "quantity"), "Return line item has an invalid quantity.", "INVALID");
      return;
    }
    Optional<ReturnReason> reason = reason(line);
    if (reason.isEmpty()) {
      refuse(at(index, "returnReason"), "Return reason can't be blank", "BLANK");
      return;
    }
    Object note = line.get("customerNote");
    if (note != null && note.toString().length() > LONGEST_NOTE) {
      refuse(at(index, "customerNote"), "Customer note is too long (maximum is 300)", "TOO_LONG");
      return;
    }
    left.merge(id, -quantity, Integer::sum);
    lines.add(
        new OrderReturn.Line(
            packed.get().line().line().id(),
            quantity,
            reason.get().word(),
            note == null ? null : note.toString()));
  }

  private OrderReturn made(AdminContext context) {
    return new OrderReturn(
        context.newId(),
        order.name() + "-R" + (order.returns().size() + 1),
        "REQUESTED",
        context.moment().now(),
        null,
        lines);
  }

  private static Optional<ReturnReason> reason(Map<?, ?> line) {
    Object definition = line.get("returnReasonDefinitionId");
    if (definition != null) {
      return ReturnReason.ofDefinition(definition.toString());
    }
    Object word = line.get("returnReason");
    return word == null ? Optional.empty() : Optional.of(ReturnReason.of(word.toString()));
  }

  private static List<String> at(String index, String field) {
    return List.of("input", "returnLineItems", index, field);
  }

  private void refuse(List<String> field, String message, String code) {
    errors.add(UserErrors.of(field, message, code));
  }
}
