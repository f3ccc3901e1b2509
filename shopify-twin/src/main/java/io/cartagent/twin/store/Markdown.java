package io.cartagent.twin.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/** A Markdown file with its title, an optional line of facts, and its body as HTML. */
record Markdown(String title, Map<String, String> facts, String html) {

  private static final List<TablesExtension> TABLES =
      List.of((TablesExtension) TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(TABLES).build();

  /** Reads the text of a file; without a heading its title is what the file is called. */
  static Markdown read(String text, String fallbackTitle) {
    String rest = text.startsWith("\uFEFF") ? text.substring(1).strip() : text.strip();
    String title = fallbackTitle;
    if (rest.startsWith("# ")) {
      int end = endOfLine(rest);
      title = rest.substring(2, end).strip();
      rest = rest.substring(end).stripLeading();
    }
    Map<String, String> facts = new LinkedHashMap<>();
    if (rest.startsWith("<!--") && rest.contains("-->")) {
      int end = rest.indexOf("-->");
      for (String fact : rest.substring(4, end).split(";", -1)) {
        int colon = fact.indexOf(':');
        if (colon > 0) {
          facts.put(fact.substring(0, colon).strip(), fact.substring(colon + 1).strip());
        }
      }
      rest = rest.substring(end + 3).strip();
    }
    return new Markdown(title, facts, RENDERER.render(PARSER.parse(rest)));
  }

  Instant updated(Instant fallback) {
    String updated = facts.get("updated");
    return updated == null ? fallback : Instant.parse(updated);
  }

  List<String> tags() {
    String tags = facts.get("tags");
    return tags == null
        ? List.of()
        : Arrays.stream(tags.split(",", -1)).map(String::strip).filter(t -> !t.isEmpty()).toList();
  }

  @Nullable String author() {
    return facts.get("author");
  }

  private static int endOfLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text.length() : end;
  }
}
