package io.cartagent.adapter.shopify;

/** A document that changes something, and where its answer says whether it did. */
enum ShopifyMutation {
  CANCEL_ORDER(ShopifyOperation.CANCEL_ORDER, "orderCancel", "orderCancelUserErrors"),
  CHANGE_ADDRESS(ShopifyOperation.CHANGE_ADDRESS, "orderUpdate", "userErrors"),
  REQUEST_RETURN(ShopifyOperation.REQUEST_RETURN, "returnRequest", "userErrors");

  private final ShopifyOperation operation;
  private final String root;
  private final String errors;

  ShopifyMutation(ShopifyOperation operation, String root, String errors) {
    this.operation = operation;
    this.root = root;
    this.errors = errors;
  }

  ShopifyOperation operation() {
    return operation;
  }

  /** The field that does it. */
  String root() {
    return root;
  }

  /** The list in its payload that is empty when it was done. */
  String errors() {
    return errors;
  }
}
