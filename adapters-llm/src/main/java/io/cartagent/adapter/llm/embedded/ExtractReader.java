package io.cartagent.adapter.llm.embedded;

import io.cartagent.domain.grounding.SentenceAssembler;
import io.cartagent.domain.knowledge.RankedPassage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes a passage apart into what can be said of it. */
final class ExtractReader {
  private static final String BAR = " | ";

  private final RankedPassage found;
  private final List<Extract> extracts = new ArrayList<>();
  private String heading;
  private List<String> head = List.of();
  private int lineNumber;

  private ExtractReader(RankedPassage found) {
    this.found = found;
    this.heading = found.passage().heading();
  }

  /** In the order of the text. Reviews are other people's words and give nothing. */
  static List<Extract> read(RankedPassage found) {
    if (found.passage().heading().toLowerCase(Locale.ROOT).contains("review")) {
      return List.of();
    }
    ExtractReader reader = new ExtractReader(found);
    List<String> lines = found.passage().text().lines().map(String::strip).toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      reader.lineNumber = i;
      if (Cues.isInstruction(line)) {
        continue; // whoever speaks to a machine here speaks for the whole paragraph
      }
      boolean row = line.contains(BAR);
      if (!row) {
        reader.head = List.of();
      }
      if (line.startsWith("#")) {
        reader.heading = line.replace("#", "").strip();
      } else if (row) {
        reader.readRow(line, i + 1 < lines.size() && lines.get(i + 1).contains(BAR));
      } else if (!line.isEmpty()) {
        reader.readLine(line);
      }
    }
    return reader.extracts;
  }

  private void readRow(String line, boolean anotherFollows) {
    List<String> cells = cells(line);
    if (head.isEmpty() && anotherFollows && !Words.hasDigit(line)) {
      head = cells;
      return;
    }
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (cell.isEmpty() || cell.equals("–") || cell.equals("-")) {
        continue;
      }
      said.append(said.isEmpty() ? "" : "; ");
      said.append(i < head.size() && !head.get(i).isEmpty() ? head.get(i) + ": " + cell : cell);
    }
    add(heading, Wording.sentence(said.toString()), true);
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    int bar = line.indexOf('|');
    while (bar >= 0) {
      cells.add(line.substring(from, bar).strip());
      from = bar + 1;
      bar = line.indexOf('|', from);
    }
    cells.add(line.substring(from).strip());
    return cells;
  }

  private void readLine(String line) {
    SentenceAssembler assembler = new SentenceAssembler();
    List<String> sentences = new ArrayList<>(assembler.push(line + "\n"));
    sentences.addAll(assembler.finish());
    String context = heading;
    for (String sentence : sentences) {
      if (sentence.endsWith("?")) {
        context = sentence;
      } else {
        add(context, Wording.sentence(sentence), false);
      }
    }
  }

  private void add(String context, String sentence, boolean row) {
    if (sentence.length() > 1 && sentence.length() <= 600) {
      extracts.add(new Extract(found, context, sentence, extracts.size(), lineNumber, row));
    }
  }
}
