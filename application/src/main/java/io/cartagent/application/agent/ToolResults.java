package io.cartagent.application.agent;

import io.cartagent.application.port.llm.ShopperTools.FoundProduct;
import io.cartagent.application.port.llm.ShopperTools.OrderLookup;
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
