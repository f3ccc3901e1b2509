package io.cartagent.adapter.llm.embedded;

import java.util.List;
import java.util.Set;

/**
 * The words of the trade. Likeness alone takes a bank's statement for an invoice and a flight for a
 * parcel; an intent that touches an order also needs a word that belongs to it.
 */
final class Trade {
  private static final Set<String> GOODS =
      Cues.wordSet(
          "order orders ordered ordering purchase purchases purchased parcel parcels package packages"
              + " delivery deliveries delivered deliver shipment shipments shipping ship shipped"
              + " dispatch dispatched item items product products article articles goods tracking"
              + " track bought buy stuff courier carrier postage post posted sent send arrive arrived"
              + " arriving arrives arrival received receive merchandise");
  private static final Set<String> MONEY_BACK =
      Cues.wordSet(
          "refund refunds refunded refunding reimbursement reimbursements reimburse reimbursed rebate"
              + " rebates money compensation restitution repaid credited paid back return returns returned"
              + " returning exchange exchanged exchanging swap replacement sent send label");
  private static final Set<String> ENDING =
      Cues.wordSet(
          "cancel cancelled canceled cancelling canceling cancellation cancelation withdraw undo"
              + " stop revoke cancle call mind");
  private static final Set<String> PAPERS =
      Cues.wordSet("invoice invoices bill bills receipt receipts invoicing");
  private static final Set<String> ELSEWHERE =
      Cues.wordSet(
          "bank electric electricity water gas rent mortgage internet cable phone utility utilities"
              + " flight plane hotel reservation restaurant dinner table credit checks cheques"
              + " account card paycheck salary insurance loan visa oven bake cook boil recipe airport"
              + " bus train calendar meeting appointment vacation pto holiday holidays");

  private static final Set<String> CHANGING =
      Cues.wordSet(
          "change changes changing edit editing modify modifying alter amend amending update updating"
              + " add adding remove removing delete deleting swap swapping switch switching correct"
              + " correcting replace replacing edition modification modifications correction include"
              + " mistake wrong instead quantity take put another exchange");

  private static final Set<String> EXCHANGING =
      Cues.wordSet("exchange exchanged exchanging return returned returning");

  private Trade() {}

  /** The intent itself, or {@code UNKNOWN} when the question does not speak of such a thing. */
  static Intent confirmed(Intent intent, String question) {
    if (!intent.tool().touchesOrders()) {
      return intent;
    }
    List<String> words = Words.of(question);
    if (intent == Intent.CHANGE_ORDER && speaksOf(words, EXCHANGING)) {
      return Intent.START_RETURN;
    }
    boolean own =
        switch (intent) {
          case INVOICE -> speaksOf(words, PAPERS);
          case CANCEL_ORDER -> speaksOf(words, ENDING);
          case REFUND_STATUS, RETURN_STATUS, START_RETURN -> speaksOf(words, MONEY_BACK);
          case CHANGE_ADDRESS ->
              speaksOf(words, Cues.wordSet("address street postcode zip addres"));
          case CHANGE_ORDER -> speaksOf(words, GOODS) && speaksOf(words, CHANGING);
          default -> speaksOf(words, GOODS);
        };
    boolean elsewhere =
        words.stream().anyMatch(ELSEWHERE::contains)
            && !speaksOf(words, Cues.wordSet("order purchase parcel package refund"));
    if (intent == Intent.CHANGE_ORDER && !own && !elsewhere && speaksOf(words, GOODS)) {
      return Intent.ORDER_STATUS;
    }
    return own && !elsewhere ? intent : Intent.UNKNOWN;
  }

  private static boolean speaksOf(List<String> words, Set<String> vocabulary) {
    return words.stream()
        .anyMatch(word ->
            vocabulary.contains(word)
                || (word.length() >= 5
                    && vocabulary.stream().anyMatch(known -> Words.same(known, word))));
  }
}
