package io.cartagent.domain.knowledge;

import io.cartagent.domain.knowledge.TextBlock.Heading;
import io.cartagent.domain.knowledge.TextBlock.ListGroup;
import io.cartagent.domain.knowledge.TextBlock.Paragraph;
import io.cartagent.domain.knowledge.TextBlock.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Cuts a document into passages of at most about {@value #MOST_WORDS} words. A passage never spans
 * two headings; list items keep the line that leads into them and table rows their header row, so
 * each passage can be read alone. Splitting the same document again gives the same ids and digests.
 */
public final class PassageSplitter {
  /** How many words a passage holds, not counting a lead-in or header row said again. */
  public static final int MOST_WORDS = 120;

  /** A lead-in or header row longer than this is not said again. */
  static final int MOST_LEAD_WORDS = 40;

  /** The document's passages in its order; none when it holds no text. */
  public List<Passage> split(Document document) {
    HeadingPath headings = new HeadingPath();
    Collector collector = new Collector(document.source());
    for (TextBlock block : TextBlock.listBlocks(document.text())) {
      switch (block) {
        case Heading heading -> {
          collector.endPassage(headings);
          headings.enter(heading).forEach(collector::addBareHeading);
        }
        case Paragraph paragraph ->
            TextSize.pieces(paragraph.text(), MOST_WORDS)
                .forEach(piece -> collector.add(headings, List.of(), piece));
        case ListGroup list -> addGroup(collector, headings, list.leadIn(), list.items());
        case Table table -> addGroup(collector, headings, table.header(), table.rows());
      }
    }
    collector.endPassage(headings);
    headings.closeTo(0).forEach(collector::addBareHeading);
    return List.copyOf(collector.passages);
  }

  private static void addGroup(
      Collector collector, HeadingPath headings, String lead, List<String> lines) {
    boolean repeatable = !lead.isBlank() && TextSize.words(lead) <= MOST_LEAD_WORDS;
    List<String> leads = repeatable ? List.of(lead) : List.of();
    if (!repeatable && !lead.isBlank()) {
      TextSize.pieces(lead, MOST_WORDS).forEach(piece -> collector.add(headings, List.of(), piece));
    }
    if (repeatable && lines.isEmpty()) {
      collector.add(headings, List.of(), lead);
    }
    for (String line : lines) {
      TextSize.pieces(line, MOST_WORDS).forEach(piece -> collector.add(headings, leads, piece));
    }
  }

  /** Fills passages one after another. */
  private static final class Collector {
    private final List<Passage> passages = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final Source source;
    private List<String> lead = List.of();
    private int words;

    private Collector(Source source) {
      this.source = source;
    }

    private void add(HeadingPath headings, List<String> newLead, String line) {
      headings.markUsed();
      int more = TextSize.words(line);
      boolean entersGroup = !newLead.equals(lead) && !newLead.isEmpty();
      int leadWords = entersGroup ? newLead.stream().mapToInt(TextSize::words).sum() : 0;
      if (!lines.isEmpty() && words + leadWords + more > MOST_WORDS) {
        endPassage(headings);
        entersGroup = !newLead.isEmpty();
      }
      if (entersGroup) {
        lines.addAll(newLead);
        words += leadWords;
      }
      lead = newLead;
      lines.add(line);
      words += more;
    }

    private void endPassage(HeadingPath headings) {
      if (!lines.isEmpty()) {
        emit(headings.path(), String.join("\n", lines));
        lines.clear();
        words = 0;
      }
      lead = List.of();
    }

    /** A heading with nothing below it is text of its own, so that no word is lost. */
    private void addBareHeading(HeadingPath.Bare bare) {
      emit(bare.above(), bare.text());
    }

    private void emit(String heading, String text) {
      String id = source.id() + "#" + passages.size();
      passages.add(new Passage(id, source, heading, text, digest(heading + "\n" + text)));
    }
  }

  private static String digest(String text) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
