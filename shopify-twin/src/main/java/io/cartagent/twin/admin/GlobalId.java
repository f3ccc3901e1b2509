package io.cartagent.twin.admin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shopify's ids: {@code gid://shopify/Order/1001}. */
record GlobalId(String type, long number) {

  private static final Pattern SHAPE =
      Pattern.compile("gid://shopify/([A-Za-z]+)/(\\d{1,19})(?:\\?.*)?");

  static String of(String type, long number) {
    return "gid://shopify/" + type + "/" + number;
  }

  static Optional<GlobalId> parse(String text) {
    Matcher matcher = SHAPE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new GlobalId(matcher.group(1), Long.parseLong(matcher.group(2))));
    } catch (NumberFormatException tooLarge) {
      return Optional.empty();
    }
  }
}
