package io.cartagent.twin.storefront;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** Markup fit to be sent: whatever went into it was escaped, cleaned, or such markup itself. */
final class Html {

  static final Html NOTHING = new Html("");

  private static final Safelist HARMLESS =
      Safelist.relaxed().removeTags("img").preserveRelativeLinks(true);

  private final String markup;

  private Html(String markup) {
    this.markup = markup;
  }

  /**
   * Fills each {@code {}} of a template with the next value: markup as it is, everything else
   * escaped. Attributes stand in double quotes, so one way of escaping serves both.
   */
  static Html of(String template, Object... values) {
    StringBuilder filled = new StringBuilder(template.length() + 64);
    int from = 0;
    for (Object value : values) {
      int hole = template.indexOf("{}", from);
      if (hole < 0) {
        throw new IllegalArgumentException("the template has fewer holes than values: " + template);
      }
      filled.append(template, from, hole).append(markupOf(value));
      from = hole + 2;
    }
    if (template.indexOf("{}", from) >= 0) {
      throw new IllegalArgumentException("the template has more holes than values: " + template);
    }
    return new Html(filled.append(template, from, template.length()).toString());
  }

  /**
   * A merchant's own HTML without scripts, styles, images and unclosed tags; wide tables scroll.
   */
  static Html cleaned(String html) {
    Document document =
        Jsoup.parseBodyFragment(Jsoup.clean(html, "https://shop.invalid/", HARMLESS));
    for (Element table : document.select("table")) {
      table.wrap("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"></div>");
    }
    return new Html(document.body().html());
  }

  static Html join(List<Html> parts) {
    return new Html(parts.stream().map(Html::toString).collect(Collectors.joining("\n")));
  }

  @Override
  public String toString() {
    return markup;
  }

  private static String markupOf(Object value) {
    return value instanceof Html html ? html.markup : escape(String.valueOf(value));
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
