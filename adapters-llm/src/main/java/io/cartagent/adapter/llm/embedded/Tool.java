package io.cartagent.adapter.llm.embedded;

/** The tools by the names under which choices are measured. */
enum Tool {
  ORDER_STATUS("order_status"),
  REFUND_STATUS("refund_status"),
  CANCEL_ORDER("cancel_order"),
  EDIT_ORDER("edit_order"),
  START_RETURN("start_return"),
  INVOICE("get_invoice"),
  PRODUCTS("product_search"),
  SEARCH("search_help_center"),
  HUMAN("handoff_to_human"),
  FEEDBACK("collect_feedback"),
  NONE("none");

  private final String publicName;

  Tool(String publicName) {
    this.publicName = publicName;
  }

  String publicName() {
    return publicName;
  }

  /** Whether it touches an order. */
  boolean touchesOrders() {
    return switch (this) {
      case ORDER_STATUS, REFUND_STATUS, CANCEL_ORDER, EDIT_ORDER, START_RETURN, INVOICE -> true;
      case PRODUCTS, SEARCH, HUMAN, FEEDBACK, NONE -> false;
    };
  }
}
