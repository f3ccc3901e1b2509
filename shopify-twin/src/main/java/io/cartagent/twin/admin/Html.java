package io.cartagent.twin.admin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of an HTML text. */
final class Html {

  private static final Pattern TAG = Pattern.compile("<[^>]{0,2000}>");
  private static final Pattern GAP = Pattern.compile("\\s+");
  private static final int SUMMARY = 160;

  private Html() {}

  static String text(@Nullable String html) {
    if (html == null) {
      return "";
    }
    String words =
        TAG.matcher(html)
            .replaceAll(" ")
            .replace("&nbsp;", " ")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&");
    return GAP.matcher(words).replaceAll(" ").strip();
  }

  static String summary(String html) {
    String text = text(html);
    return text.length() <= SUMMARY ? text : text.substring(0, SUMMARY - 1).stripTrailing() + "…";
  }
}
