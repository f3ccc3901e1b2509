package io.cartagent.twin.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why goods come back: Shopify's older word and its newer definition of the same reason. */
enum ReturnReason {
  UNKNOWN(1, "unknown", "Unknown"),
  UNWANTED(2, "changed-my-mind", "Changed my mind"),
  NOT_AS_DESCRIBED(3, "item-not-as-described", "Item not as described"),
  WRONG_ITEM(4, "received-the-wrong-item", "Received the wrong item"),
  OTHER(5, "other-reason", "Other"),
  DEFECTIVE(6, "damaged-or-defective", "Damaged or defective"),
  SIZE_TOO_SMALL(7, "too-small", "Too small"),
  SIZE_TOO_LARGE(8, "too-big", "Too big"),
  STYLE(9, "style", "Style"),
  COLOR(10, "color", "Color");

  private final long number;
  private final String handle;
  private final String title;

  ReturnReason(long number, String handle, String title) {
    this.number = number;
    this.handle = handle;
    this.title = title;
  }

  /** The reason of a return's line; words of its own are another reason with a note. */
  static ReturnReason of(@Nullable String reason) {
    if (reason == null || reason.isBlank()) {
      return UNKNOWN;
    }
    String wanted = reason.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
    return Arrays.stream(values())
        .filter(one -> one.name().equals(wanted) || one.handle.equalsIgnoreCase(reason.strip()))
        .findFirst()
        .orElse(OTHER);
  }

  static Optional<ReturnReason> ofDefinition(String id) {
    return Arrays.stream(values())
        .filter(one -> GlobalId.of("ReturnReasonDefinition", one.number).equals(id))
        .findFirst();
  }

  static String noteOf(@Nullable String reason) {
    return reason != null && of(reason) == OTHER && !reason.equalsIgnoreCase("other") ? reason : "";
  }

  /** The definitions with these handles; all of them when none is named. */
  static List<Map<String, Object>> definitions(List<String> handles) {
    return Arrays.stream(values())
        .filter(one -> handles.isEmpty() || handles.contains(one.handle))
        .map(ReturnReason::definition)
        .toList();
  }

  String word() {
    return name();
  }

  Map<String, Object> definition() {
    return Map.of(
        "__typename",
        "ReturnReasonDefinition",
        "id",
        GlobalId.of("ReturnReasonDefinition", number),
        "handle",
        handle,
        "name",
        title,
        "deleted",
        false);
  }
}
