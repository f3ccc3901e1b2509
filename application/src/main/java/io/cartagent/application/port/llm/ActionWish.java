package io.cartagent.application.port.llm;

/**
 * What a shopper wants done, in the words it was asked in: placeholders included, nothing checked.
 * Absent parts are empty.
 */
public sealed interface ActionWish {
  String orderName();

  /** The whole order cancelled. */
  record Cancel(String orderName) implements ActionWish {}

  /**
   * The order sent somewhere else.
   *
   * @param street with the house number
   * @param more a second line, such as a flat
   * @param country a code of two letters, or the name in English
   */
  record NewAddress(
      String orderName,
      String recipient,
      String street,
      String more,
      String city,
      String region,
      String postcode,
      String country)
      implements ActionWish {}

  /**
   * Goods sent back.
   *
   * @param item its title in the order, or {@code all}
   * @param quantity a number; empty for every piece that may come back
   * @param reason one of the names of {@code ReturnReason}, in any case
   */
  record SendBack(String orderName, String item, String quantity, String reason)
      implements ActionWish {}
}
