package io.cartagent.adapter.llm.embedded;

/** Which tool the embedded engine would use for a question: for measuring, never for shoppers. */
public interface ToolChoice {
  /**
   * One of {@code order_status}, {@code refund_status}, {@code cancel_order}, {@code edit_order}
   * (addresses included), {@code start_return}, {@code get_invoice}, {@code product_search}, {@code
   * search_help_center}, {@code handoff_to_human}, {@code collect_feedback}, {@code none}.
   */
  String choose(String text);
}
