package io.cartagent.adapter.shopify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes a merchant's HTML as the plain blocks a document consists of: headings, list items, table
 * rows, paragraphs. What a visitor of the page cannot see is left out (AI-09).
 */
final class HtmlText {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "header",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "ul",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "br");

  /** Bold words alone in a paragraph are how many policies write a heading. */
  private static final int MOST_WORDS_OF_BOLD_HEADING = 12;

  private static final String SUBHEADING = "##### ";
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String mark = "";

  private HtmlText() {}

  /** One block a line; headings start below level 1, which is the title's. */
  static String toBlocks(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    HtmlText blocks = new HtmlText();
    blocks.readChildren(body, Visibility.page());
    blocks.endBlock();
    return String.join("\n", blocks.lines).strip();
  }

  private void readChildren(Element parent, Visibility visibility) {
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode words && visibility.isReadable()) {
        text.append(words.getWholeText());
      } else if (child instanceof Element element) {
        Visibility inside = visibility.inside(element);
        if (!inside.isHidden()) {
          read(element, inside);
        }
      }
    }
  }

  private void read(Element element, Visibility visibility) {
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          readBlock(element, visibility, "#".repeat(headingLevel(element)) + " ");
      case "summary" -> readBlock(element, visibility, SUBHEADING);
      case "ul", "menu" -> readList(element, visibility, false);
      case "ol" -> readList(element, visibility, true);
      case "table" -> readTable(element, visibility);
      case "sup" -> text.append(raised(wordsOf(element, visibility)));
      case "img" -> {}
      case "p" -> readBlock(element, visibility, isBoldHeading(element) ? SUBHEADING : "");
      default -> {
        if (BLOCKS.contains(element.normalName())) {
          readBlock(element, visibility, "");
        } else {
          readChildren(element, visibility);
        }
      }
    }
  }

  private void readBlock(Element element, Visibility visibility, String newMark) {
    String outer = mark;
    if (!text.toString().isBlank()) {
      endBlock();
    }
    if (!newMark.isEmpty()) {
      mark = newMark;
    }
    readChildren(element, visibility);
    endBlock();
    mark = newMark.isEmpty() ? mark : outer;
  }

  private void readList(Element list, Visibility visibility, boolean numbered) {
    endBlock();
    int number = 1;
    for (Element item : list.children()) {
      Visibility inside = visibility.inside(item);
      if (inside.isHidden()) {
        continue;
      }
      if (item.normalName().equals("li")) {
        mark = numbered ? "- " + number++ + ". " : "- ";
        readChildren(item, inside);
        endBlock();
        mark = "";
      } else {
        read(item, inside);
      }
    }
    mark = "";
  }

  /** Rows of the table itself, set apart from what stands around it. */
  private void readTable(Element table, Visibility visibility) {
    endBlock();
    lines.add("");
    for (Element row : table.select("tr")) {
      if (!table.equals(row.closest("table"))) {
        continue;
      }
      Visibility inRow = visibility.inside(row);
      StringJoiner cells = new StringJoiner(" | ");
      boolean filled = false;
      for (Element cell : row.children()) {
        Visibility inCell = inRow.inside(cell);
        if (!inRow.isHidden() && !inCell.isHidden()) {
          String words = wordsOf(cell, inCell).replace('|', '/');
          filled |= !words.isEmpty();
          cells.add(words.isEmpty() ? "–" : words);
        }
      }
      if (filled) {
        lines.add(cells.toString());
      }
    }
    lines.add("");
  }

  private static String wordsOf(Element element, Visibility visibility) {
    HtmlText inner = new HtmlText();
    inner.readChildren(element, visibility);
    inner.endBlock();
    return CleanText.line(
        String.join(" ", inner.lines.stream().map(HtmlText::withoutMark).toList()));
  }

  private static String withoutMark(String line) {
    return line.replaceFirst("^(#{1,6}|-) ", "");
  }

  private void endBlock() {
    String line = CleanText.line(text.toString());
    text.setLength(0);
    if (!line.isEmpty()) {
      // A mark the merchant typed would make running text a heading.
      lines.add(mark + (mark.isEmpty() ? line.replaceFirst("^#{1,6} +", "") : line));
      // Only the first paragraph of a list item bears the item's mark.
      mark = mark.startsWith("- ") ? "" : mark;
    }
  }

  private static int headingLevel(Element heading) {
    return Math.min(6, heading.normalName().charAt(1) - '0' + 1);
  }

  private static boolean isBoldHeading(Element paragraph) {
    String all = paragraph.text().strip();
    String bold = String.join("", paragraph.select("> strong, > b").eachText()).strip();
    return !all.isEmpty()
        && all.equals(bold)
        && !all.endsWith(".")
        && all.split("\\s+", -1).length <= MOST_WORDS_OF_BOLD_HEADING;
  }

  /** Keeps {@code 15<sup>1</sup>} from becoming 151. */
  private static String raised(String words) {
    if (words.isEmpty() || !words.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return words;
    }
    StringBuilder raised = new StringBuilder();
    words.chars().forEach(digit -> raised.append(SUPERSCRIPTS.charAt(digit - '0')));
    return raised.toString();
  }
}
