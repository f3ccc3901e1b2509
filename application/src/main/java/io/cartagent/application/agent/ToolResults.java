package io.cartagent.application.agent;

import io.cartagent.application.port.llm.ShopperTools.FoundProduct;
import io.cartagent.application.port.llm.ShopperTools.OrderLookup;
import io.cartagent.application.port.llm.ShopperTools.QuoteAnswer;
import io.cartagent.application.port.llm.ShopperTools.ReturnCheck;
import io.cartagent.domain.action.Refusal;
import io.cartagent.domain.commerce.Product;
import io.cartagent.domain.commerce.Variant;
import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.knowledge.RankedPassage;
import io.cartagent.domain.redaction.UntrustedText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Puts what tools return into words for a model. Text that others wrote stands between marks that
 * say where it comes from and that the text itself cannot close (AI-08, AI-09).
 */
final class ToolResults {
  private ToolResults() {}

  static String passages(List<RankedPassage> found) {
    if (found.isEmpty()) {
      return "Nothing was found in the shop's texts.";
    }
    return found.stream()
        .map(hit ->
            quoted(
                hit.passage().source().kind().name().toLowerCase(java.util.Locale.ROOT),
                hit.passage().source().label(),
                (hit.passage().heading().isEmpty() ? "" : hit.passage().heading() + "\n")
                    + hit.passage().text()))
        .collect(Collectors.joining("\n"));
  }

  static String products(List<FoundProduct> found) {
    if (found.isEmpty()) {
      return "No product was found.";
    }
    return found.stream().map(ToolResults::brief).collect(Collectors.joining("\n"));
  }

  private static String brief(FoundProduct found) {
    Product product = found.product();
    StringBuilder text = new StringBuilder(product.title());
    text.append(" (").append(product.type()).append("), prices ");
    text.append(
        product.variants().stream()
            .map(variant -> amount(variant))
            .distinct()
            .collect(Collectors.joining(", ")));
    text.append(
        product.variants().stream().anyMatch(Variant::available) ? ", available" : ", sold out");
    return "reference "
        + found.reference()
        + "\n"
        + quoted("product", product.title(), text.toString());
  }

  static String detail(FoundProduct found) {
    return "reference "
        + found.reference()
        + "\n"
        + quoted("product", found.product().title(), found.product().description())
        + "\n"
        + facts(found.facts());
  }

  static String order(OrderLookup lookup) {
    return switch (lookup) {
      case OrderLookup.Found found ->
          "The order is the shopper's.\n"
              + facts(found.facts())
              + "\nIts card is shown to the shopper.";
      case OrderLookup.NotMatched ignored ->
          "No order matches these details. Ask the shopper to check number and contact.";
      case OrderLookup.ContactNeeded ignored ->
          "Ask the shopper for the e-mail address or the delivery postcode of that order.";
      case OrderLookup.LimitReached ignored ->
          "Too many lookups have failed. No more orders can be looked up; offer a person.";
      case OrderLookup.NotOffered ignored ->
          "Orders are not looked up in this chat; offer a person.";
    };
  }

  static String orders(List<OrderLookup.Found> found) {
    return found.isEmpty()
        ? "The signed-in shopper has no orders."
        : found.stream().map(one -> facts(one.facts())).collect(Collectors.joining("\n"));
  }

  static String returns(ReturnCheck check) {
    return switch (check) {
      case ReturnCheck.Checked checked -> facts(checked.facts());
      case ReturnCheck.NoOrder ignored ->
          "The order is not looked up in this conversation. Look it up first.";
      case ReturnCheck.NotOffered ignored ->
          "Only a person can say that. Search the shop's policies, or offer a person.";
    };
  }

  static String quote(QuoteAnswer answer) {
    return switch (answer) {
      case QuoteAnswer.Offered ignored ->
          "The offer and its buttons are shown, with the sentence that nothing is done before the"
              + " shopper confirms it there. Nothing is done yet. Do not describe the offer, and do"
              + " not say that anything was done, changed or confirmed.";
      case QuoteAnswer.Refused(Refusal reason) ->
          "No offer was made: " + inWords(reason) + ". Say so plainly, or offer a person.";
      case QuoteAnswer.Unclear(List<String> parts) ->
          "No offer was made: these are missing or cannot be understood: "
              + String.join(", ", parts)
              + ". Ask the shopper for them.";
    };
  }

  /** Why not, without any data. */
  private static String inWords(Refusal reason) {
    return switch (reason) {
      case NOT_VERIFIED -> "the shopper is not signed in";
      case NOT_THEIR_ORDER, OTHER_ORDER -> "the signed-in shopper has no such order";
      case STOPPED, NOT_OFFERED -> "the shop leaves this to a person";
      case ORDER_CANCELLED -> "the order is cancelled";
      case FULFILMENT_BEGUN -> "the order is being fulfilled already";
      case NOT_IN_ORDER -> "the order does not hold that many pieces";
      case NOT_DELIVERED -> "it has not been delivered, or all of it is coming back";
      case RETURN_WINDOW_OVER -> "the time for returns is over";
      case UNDER_WAY, READ_BACK_FIRST, NOT_CONFIRMED, NOT_APPROVED ->
          "something else is under way for that order";
      case TOO_MANY_ATTEMPTS -> "too many offers were made";
      case PAYMENT_UNCLEAR,
          NOTHING_PAID,
          MORE_THAN_ORDER,
          NO_AMOUNT,
          OTHER_CURRENCY,
          NO_LIMIT_SET,
          OVER_ORDER_LIMIT,
          OVER_SHOPPER_LIMIT,
          OVER_SHOP_LIMIT,
          QUOTE_EXPIRED,
          OTHER_QUOTE,
          OTHER_SHOPPER,
          AMOUNT_CHANGED,
          APPROVAL_EXPIRED,
          NO_APPROVAL_DUE,
          NOT_UNDER_WAY,
          ENDED ->
          "a person has to look at it";
    };
  }

  private static String facts(List<Evidence.Fact> facts) {
    return quoted(
        "record",
        "the shop's system",
        facts.stream().map(Evidence::text).collect(Collectors.joining("\n")));
  }

  private static String amount(Variant variant) {
    return variant.price().amount().toPlainString()
        + " "
        + variant.price().currency().getCurrencyCode();
  }

  private static String quoted(String kind, String label, String text) {
    return "<source kind=\""
        + inert(kind)
        + "\" from=\""
        + inert(label).replace('"', '\'')
        + "\">\n"
        + inert(text)
        + "\n</source>";
  }

  /** Without hidden characters, and without the brackets marks are made of. */
  private static String inert(String text) {
    return UntrustedText.clean(text).replace('<', '‹').replace('>', '›');
  }
}
