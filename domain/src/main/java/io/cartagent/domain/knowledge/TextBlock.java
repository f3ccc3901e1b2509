package io.cartagent.domain.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A block of a document's plain text, in the notation that {@link Document} describes. */
sealed interface TextBlock {
  /** A title; level 1 is the outermost. */
  record Heading(int level, String text) implements TextBlock {}

  /** Running text. */
  record Paragraph(String text) implements TextBlock {}

  /** Items with the paragraph right before them; blank when there is none. */
  record ListGroup(String leadIn, List<String> items) implements TextBlock {
    public ListGroup {
      items = List.copyOf(items);
    }
  }

  /** Rows with the first one, which names the columns. */
  record Table(String header, List<String> rows) implements TextBlock {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*)");

  /** Longer "headings" are running text that happens to start with a mark. */
  int MOST_HEADING_WORDS = 25;

  /** Reads one block a line; an empty line ends a list or table. */
  static List<TextBlock> listBlocks(String text) {
    List<TextBlock> blocks = new ArrayList<>();
    List<String> lines = text.lines().map(String::strip).toList();
    int at = 0;
    while (at < lines.size()) {
      String line = lines.get(at);
      int end = at + 1;
      if (isItem(line)) {
        end = endOfRun(lines, at, true);
        blocks.add(new ListGroup(takeLeadIn(blocks, lines, at), lines.subList(at, end)));
      } else if (isRow(line)) {
        end = endOfRun(lines, at, false);
        blocks.add(new Table(line, lines.subList(at + 1, end)));
      } else if (!line.isEmpty()) {
        blocks.add(headingOrParagraph(line));
      }
      at = end;
    }
    return blocks;
  }

  private static TextBlock headingOrParagraph(String line) {
    Matcher heading = HEADING.matcher(line);
    if (heading.matches()
        && !heading.group(2).isBlank()
        && TextSize.words(heading.group(2)) <= MOST_HEADING_WORDS) {
      return new Heading(heading.group(1).length(), heading.group(2).strip());
    }
    return new Paragraph(line);
  }

  /** The paragraph on the line right above moves into the list. */
  private static String takeLeadIn(List<TextBlock> blocks, List<String> lines, int at) {
    boolean adjacent = at > 0 && !lines.get(at - 1).isEmpty();
    if (adjacent && !blocks.isEmpty() && blocks.getLast() instanceof Paragraph(String leadIn)) {
      blocks.removeLast();
      return leadIn;
    }
    return "";
  }

  private static int endOfRun(List<String> lines, int start, boolean items) {
    int end = start + 1;
    while (end < lines.size()
        && (items ? isItem(lines.get(end)) : isRow(lines.get(end)) && !isItem(lines.get(end)))) {
      end++;
    }
    return end;
  }

  private static boolean isItem(String line) {
    return line.startsWith("- ");
  }

  private static boolean isRow(String line) {
    return line.contains(" | ") && !HEADING.matcher(line).matches();
  }
}
