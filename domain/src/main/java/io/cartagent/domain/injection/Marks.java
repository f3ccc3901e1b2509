package io.cartagent.domain.injection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds imitations of the marks that divide instructions from data, and links that carry data. */
final class Marks {
  private static final List<String> TEMPLATES =
      List.of(
          "<|",
          "|>",
          "[inst]",
          "[/inst]",
          "<<sys>>",
          "<</sys>>",
          "<system>",
          "</system>",
          "<assistant>",
          "</assistant>",
          "<instructions>",
          "</instructions>",
          "<user_input>",
          "</user_input>",
          "<prompt>",
          "</prompt>",
          "<untrusted",
          "</untrusted",
          "</data>",
          "<tool_call>",
          "<function_call",
          "### instruction",
          "### system",
          "### response",
          "###instruction",
          "[system]",
          "[assistant]",
          "(system)",
          "<im_start>");
  private static final List<String> ROLES =
      List.of(
          "system:",
          "assistant:",
          "user:",
          "human:",
          "ai:",
          "developer:",
          "system prompt:",
          "tool:",
          "[user]:",
          "[gpt]:",
          "[chatgpt]:",
          "admin:",
          "system message:",
          "chatgpt:");
  private static final List<String> DIVIDERS =
      List.of("end", "begin", "start", "stop", "system", "new", "user", "admin", "instructions");

  private Marks() {}

  static List<InjectionSign> in(String text) {
    List<InjectionSign> signs = new ArrayList<>();
    String low = text.toLowerCase(Locale.ROOT);
    if (low.length() != text.length()) {
      low = text;
    }
    for (String mark : TEMPLATES) {
      int at = low.indexOf(mark);
      if (at >= 0) {
        signs.add(sign(InjectionReason.FORGED_DELIMITER, at, mark.length(), 1));
        break;
      }
    }
    lines(low, signs);
    links(low, signs);
    return signs;
  }

  private static void lines(String low, List<InjectionSign> signs) {
    int roles = 0;
    boolean divided = false;
    int start = 0;
    while (start < low.length()) {
      int end = low.indexOf('\n', start);
      end = end < 0 ? low.length() : end;
      int at = start;
      while (at < end && Character.isWhitespace(low.charAt(at))) {
        at++;
      }
      for (String role : ROLES) {
        if (low.startsWith(role, at) && roles < 2) {
          roles++;
          signs.add(sign(InjectionReason.FORGED_DELIMITER, at, role.length(), 0.5));
          break;
        }
      }
      if (!divided && isDivider(low, at, end)) {
        divided = true;
        signs.add(sign(InjectionReason.FORGED_DELIMITER, at, end - at, 0.7));
      }
      start = end + 1;
    }
  }

  /** Such as {@code === END OF DOCUMENT ===}. */
  private static boolean isDivider(String low, int from, int end) {
    int at = from;
    while (at < end && "=-#*%~_<>[]\"'`".indexOf(low.charAt(at)) >= 0) {
      at++;
    }
    if (at - from < 3) {
      return false;
    }
    int word = at;
    while (word < end && low.charAt(word) == ' ') {
      word++;
    }
    int stop = word;
    while (stop < end && Character.isLetter(low.charAt(stop))) {
      stop++;
    }
    return DIVIDERS.contains(low.substring(word, stop));
  }

  /** A link with a place to fill in, or an image that is fetched with something behind it. */
  private static void links(String low, List<InjectionSign> signs) {
    for (int at = low.indexOf("http"); at >= 0; at = low.indexOf("http", at + 4)) {
      int end = at;
      boolean place = false;
      boolean query = false;
      while (end < low.length() && !Character.isWhitespace(low.charAt(end))) {
        char here = low.charAt(end);
        place |= here == '{' || here == '<' || (here == '[' && query) || (here == '$' && query);
        query |= here == '?' || here == '=';
        if (here == ')' || here == '"') {
          break;
        }
        end++;
      }
      boolean image = at >= 2 && low.startsWith("](", at - 2) && low.lastIndexOf("![", at) >= 0;
      boolean inTag = at >= 5 && low.startsWith("src=", Math.max(0, at - 5));
      if (low.startsWith("://", at + 4) || low.startsWith("s://", at + 4)) {
        if ((place && query) || ((image || inTag) && query)) {
          signs.add(sign(InjectionReason.EXFILTRATION, at, end - at, 1));
          return;
        }
      }
      at = Math.max(at, end - 4);
    }
  }

  private static InjectionSign sign(InjectionReason reason, int at, int length, double weight) {
    return new InjectionSign(reason, at, at + length, weight);
  }
}
