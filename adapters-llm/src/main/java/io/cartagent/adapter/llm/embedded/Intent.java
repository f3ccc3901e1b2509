package io.cartagent.adapter.llm.embedded;

/** What a shopper wants with one question. */
enum Intent {
  ORDER_STATUS(Tool.ORDER_STATUS),
  DELIVERY_TIME(Tool.ORDER_STATUS),
  REFUND_STATUS(Tool.REFUND_STATUS),
  RETURN_STATUS(Tool.REFUND_STATUS),
  START_RETURN(Tool.START_RETURN),
  REFUND_POLICY(Tool.SEARCH),
  CANCEL_ORDER(Tool.CANCEL_ORDER),
  CANCELLATION_POLICY(Tool.SEARCH),
  CHANGE_ORDER(Tool.EDIT_ORDER),
  CHANGE_ADDRESS(Tool.EDIT_ORDER),
  INVOICE(Tool.INVOICE),
  SHIPPING(Tool.SEARCH),
  WARRANTY(Tool.SEARCH),
  SIZING(Tool.SEARCH),
  STOCK(Tool.PRODUCTS),
  PRICE(Tool.PRODUCTS),
  PRODUCT_SEARCH(Tool.PRODUCTS),
  PRODUCT_DETAIL(Tool.PRODUCTS),
  COMPARE(Tool.PRODUCTS),
  CONTACT(Tool.SEARCH),
  OPENING_HOURS(Tool.SEARCH),
  WHOLESALE(Tool.SEARCH),
  GIFT_CARD(Tool.SEARCH),
  PAYMENT_METHODS(Tool.SEARCH),
  PAYMENT_PROBLEM(Tool.HUMAN),
  ACCOUNT(Tool.SEARCH),
  ACCOUNT_DELETION(Tool.HUMAN),
  NEWSLETTER(Tool.SEARCH),
  SHOP_INFO(Tool.SEARCH),
  HUMAN(Tool.HUMAN),
  COMPLAINT(Tool.HUMAN),
  FEEDBACK(Tool.FEEDBACK),
  THANKS(Tool.NONE),
  GREETING(Tool.NONE),
  GOODBYE(Tool.NONE),
  INSULT(Tool.NONE),
  ABILITIES(Tool.NONE),
  OUT_OF_SCOPE(Tool.NONE),
  OTHERS_DATA(Tool.NONE),
  INJECTION(Tool.NONE),
  /** Letters that say nothing. */
  NONSENSE(Tool.NONE),
  /** Nothing was near enough: the shop's texts are searched. */
  UNKNOWN(Tool.SEARCH);

  private final Tool tool;

  Intent(Tool tool) {
    this.tool = tool;
  }

  Tool tool() {
    return tool;
  }

  /** Whether it can only be answered with an order at hand. */
  boolean needsOrder() {
    return switch (this) {
      case ORDER_STATUS, REFUND_STATUS, RETURN_STATUS, CANCEL_ORDER, CHANGE_ORDER, CHANGE_ADDRESS ->
          true;
      default -> false;
    };
  }

  /** Whether it is about goods. */
  boolean isAboutProducts() {
    return tool == Tool.PRODUCTS;
  }

  /** What the texts that answer it are about; helps to find them when a question is short. */
  String matter() {
    return switch (this) {
      case REFUND_POLICY -> "return policy, within how many days articles can be returned, refunds";
      case CANCELLATION_POLICY -> "cancelling an order";
      case SHIPPING -> "shipping cost and delivery time";
      case DELIVERY_TIME -> "how long the delivery takes";
      case WARRANTY -> "warranty, faulty or damaged articles, repairs";
      case SIZING -> "size guide";
      case CONTACT -> "contact information, address, telephone, e-mail";
      case OPENING_HOURS -> "opening hours of the shop";
      case WHOLESALE -> "wholesale for shops, first order, prices";
      case GIFT_CARD -> "gift cards";
      case PAYMENT_METHODS -> "we accept cards, PayPal, Klarna, bank transfer and gift cards";
      case ACCOUNT, ACCOUNT_DELETION -> "customer account and personal data";
      case NEWSLETTER -> "newsletter";
      case INVOICE -> "invoice";
      case FEEDBACK -> "reviews and feedback";
      case PAYMENT_PROBLEM -> "problems with a payment";
      default -> "";
    };
  }

  /** Whether it is answered with a courtesy and nothing else. */
  boolean isCourtesy() {
    return switch (this) {
      case THANKS, GREETING, GOODBYE, ABILITIES -> true;
      default -> false;
    };
  }
}
