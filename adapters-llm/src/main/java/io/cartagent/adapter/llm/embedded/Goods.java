package io.cartagent.adapter.llm.embedded;

import java.util.regex.Pattern;

/** Turns of phrase that tell what a question about goods is after; their names mislead likeness. */
final class Goods {
  private static final Pattern STOCK =
      Pattern.compile(
          "\\b(?:in stock|sold out|out of stock|back in|how many .{0,40}(?:left|available)|any .{0,30}left|still available)\\b");
  private static final Pattern AVAILABLE =
      Pattern.compile("\\b(?:available|availability|have .{1,40} in|got .{1,40} in)\\b");
  private static final Pattern COMPARE =
      Pattern.compile("\\b(?:difference between|compare|compared|comparison|versus|vs|differ)\\b");
  private static final Pattern PRICE =
      Pattern.compile("\\b(?:how much|price|prices|priced|cost|costs|expensive|cheapest)\\b");
  private static final Pattern NOT_OF_GOODS =
      Pattern.compile(
          "\\b(?:ship|shipping|delivery|deliver|postage|return|returns|repair|repairs|repaired|express|refund|refunded|pay|paid|wrap|cancel|exchange)\\b");
  private static final Pattern HOURS =
      Pattern.compile(
          "\\b(?:are you open|you open|opening|open on|when do you (?:open|close)|closing time)\\b");
  private static final Pattern DETAIL =
      Pattern.compile(
          "\\b(?:made (?:of|from|out)|material|materials|fabric|wash|washed|washing|dishwasher|microwave|waterproof|weigh|weight|heavy|dimensions|litres|liters|volume|capacity|colou?rs?|options?|variants?|versions?)\\b");

  private static final Pattern MATERIAL =
      Pattern.compile("\\b(?:made (?:of|from|out)|materials?|fabric|contain|contains)\\b");
  private static final Pattern CARE =
      Pattern.compile(
          "\\b(?:wash|washed|washing|washable|clean|cleaned|care|dishwasher|dryer|iron)\\b");
  private static final Pattern WEIGHT =
      Pattern.compile("\\b(?:weigh|weighs|weight|heavy|heavier|light|lighter|lightest)\\b");
  private static final Pattern VOLUME =
      Pattern.compile(
          "\\b(?:volume|litres|liters|capacity|dimensions|bigger|larger|big|hold|holds|tall|wide|long|measure|measures|measurements)\\b");
  private static final Pattern RETURNING =
      Pattern.compile(
          "\\b(?:may|can|could|allowed to|possible to) (?:i |we )?(?:still )?(?:return|send .{1,20} back)\\b");

  private Goods() {}

  /** The side of a product a question is after, in words its text may use; empty when unclear. */
  static String facet(String question) {
    String asked = Words.fold(question);
    if (MATERIAL.matcher(asked).find()) {
      return "material: made of wool, cotton, linen, nylon, leather or stoneware";
    }
    if (CARE.matcher(asked).find()) {
      return "care: washing, cleaning, drying";
    }
    if (WEIGHT.matcher(asked).find()) {
      return "weight";
    }
    return VOLUME.matcher(asked).find() ? "volume, dimensions, size" : "";
  }

  /** The intent, or a nearer one among those about goods. */
  static Intent sharpened(Intent intent, String question) {
    if (HOURS.matcher(question).find()
        && (intent == Intent.CONTACT || intent == Intent.UNKNOWN || intent == Intent.SHOP_INFO)) {
      return Intent.OPENING_HOURS;
    }
    if (RETURNING.matcher(question).find()
        && (intent == Intent.UNKNOWN || intent.isAboutProducts())) {
      return Intent.REFUND_POLICY;
    }
    boolean open =
        intent == Intent.UNKNOWN
            || intent == Intent.OUT_OF_SCOPE
            || intent == Intent.WARRANTY
            || intent == Intent.SIZING
            || intent.isAboutProducts();
    if (STOCK.matcher(question).find() && !NOT_OF_GOODS.matcher(question).find()) {
      return Intent.STOCK;
    }
    if (!open || NOT_OF_GOODS.matcher(question).find()) {
      return intent;
    }
    if (COMPARE.matcher(question).find()) {
      return Intent.COMPARE;
    }
    if (intent == Intent.UNKNOWN || intent.isAboutProducts()) {
      if (PRICE.matcher(question).find() && intent != Intent.COMPARE) {
        return Intent.PRICE;
      }
      if (intent == Intent.UNKNOWN && DETAIL.matcher(question).find()) {
        return Intent.PRODUCT_DETAIL;
      }
      if (intent == Intent.UNKNOWN && AVAILABLE.matcher(question).find()) {
        return Intent.STOCK;
      }
    }
    return intent;
  }
}
