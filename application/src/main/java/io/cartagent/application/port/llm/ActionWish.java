package io.cartagent.application.port.llm;

import io.cartagent.domain.action.ActionKind;

/**
 * What a shopper wants done, in the words it was asked in: placeholders included, nothing checked.
 * Absent parts are empty.
 */
public sealed interface ActionWish {
  String orderName();

  /** What kind of action it is. */
  default ActionKind kind() {
    return switch (this) {
      case Cancel ignored -> ActionKind.CANCEL_ORDER;
      case NewAddress ignored -> ActionKind.CHANGE_ADDRESS;
      case AddressLine ignored -> ActionKind.CHANGE_ADDRESS;
      case SendBack ignored -> ActionKind.REQUEST_RETURN;
    };
  }

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
   * The order sent somewhere else, the address in one line as the shopper wrote it: name, street,
   * town with postcode, country, with commas between.
   */
  record AddressLine(String orderName, String text) implements ActionWish {}

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
