package io.cartagent.adapter.shopify;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Whether text at a place of a page can be seen. It reads what stands in the HTML itself; what a
 * theme's style sheets do is not known here.
 */
final class Visibility {
  private static final Set<String> NEVER_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "head",
          "title",
          "select",
          "option",
          "textarea",
          "input",
          "button",
          "audio",
          "video",
          "canvas",
          "map");
  private static final Set<String> HIDING_CLASSES =
      Set.of("visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text", "hidden");
  private static final Pattern NOTHING = Pattern.compile("0+(\\.0+)?(px|em|rem|pt|%|vh|vw)?");
  private static final Pattern FAR_AWAY = Pattern.compile("-\\d{3,}(\\.\\d+)?(px|em|rem|pt|%)");
  private static final Pattern WHITE =
      Pattern.compile(
          "white|#f{3,4}|#f{6}(f{2})?|rgba?\\(255,255,255(,(1|1\\.0+|100%))?\\)"
              + "|hsla?\\([\\d.]+(deg)?,[\\d.]+%,100%(,1)?\\)");
  private static final Pattern CLEAR =
      Pattern.compile("transparent|#[0-9a-f]{3}0|#[0-9a-f]{6}00|(rgba|hsla)\\(.*,0?\\.?0+%?\\)");
  private static final String WHITE_COLOUR = "white";

  private final boolean hidden;
  private final String ink;
  private final String paper;

  private Visibility(boolean hidden, String ink, String paper) {
    this.hidden = hidden;
    this.ink = ink;
    this.paper = paper;
  }

  /** Black on white. */
  static Visibility page() {
    return new Visibility(false, "black", WHITE_COLOUR);
  }

  Visibility inside(Element element) {
    Map<String, String> style = style(element.attr("style"));
    String innerPaper = paper(style);
    String innerInk = colour(style.getOrDefault("color", fontColour(element)));
    return new Visibility(
        hidden || NEVER_TEXT.contains(element.normalName()) || hides(element, style),
        innerInk.isEmpty() ? ink : innerInk,
        innerPaper);
  }

  /** Nothing below this place can be seen. */
  boolean isHidden() {
    return hidden;
  }

  /** Text right here stands out from its background. */
  boolean isReadable() {
    return !hidden && !ink.equals(paper) && !CLEAR.matcher(ink).matches();
  }

  private static boolean hides(Element element, Map<String, String> style) {
    return element.hasAttr("hidden")
        || "true".equalsIgnoreCase(element.attr("aria-hidden"))
        || element.classNames().stream().anyMatch(HIDING_CLASSES::contains)
        || "none".equals(style.get("display"))
        || Set.of("hidden", "collapse").contains(style.getOrDefault("visibility", ""))
        || isNothing(style, "opacity")
        || isNothing(style, "font-size")
        || (clips(style) && hasNoRoom(style))
        || style.getOrDefault("clip", "").startsWith("rect(0")
        || style.getOrDefault("transform", "").contains("scale(0)")
        || isFarAway(style, "text-indent")
        || isFarAway(style, "left")
        || isFarAway(style, "top")
        || isFarAway(style, "margin-left");
  }

  private static boolean clips(Map<String, String> style) {
    return style.getOrDefault("overflow", "").contains("hidden");
  }

  private static boolean hasNoRoom(Map<String, String> style) {
    return isNothing(style, "height")
        || isNothing(style, "width")
        || isNothing(style, "max-height")
        || isNothing(style, "max-width");
  }

  private static boolean isNothing(Map<String, String> style, String property) {
    return NOTHING.matcher(style.getOrDefault(property, "")).matches();
  }

  private static boolean isFarAway(Map<String, String> style, String property) {
    return FAR_AWAY.matcher(style.getOrDefault(property, "")).matches();
  }

  private String paper(Map<String, String> style) {
    String background =
        colour(style.getOrDefault("background-color", style.getOrDefault("background", "")));
    return background.isEmpty() || CLEAR.matcher(background).matches() ? paper : background;
  }

  private static String fontColour(Element element) {
    return element.normalName().equals("font") ? element.attr("color") : "";
  }

  private static String colour(String value) {
    String compact = value.toLowerCase(Locale.ROOT).replaceAll("\\s*,\\s*", ",").strip();
    if (WHITE.matcher(compact).matches()) {
      return WHITE_COLOUR;
    }
    return compact.equals("inherit") ? "" : compact;
  }

  private static Map<String, String> style(String declarations) {
    Map<String, String> style = new HashMap<>();
    for (String declaration : declarations.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        String value = declaration.substring(colon + 1).toLowerCase(Locale.ROOT);
        style.put(
            declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            value.replace("!important", "").strip());
      }
    }
    return style;
  }
}
