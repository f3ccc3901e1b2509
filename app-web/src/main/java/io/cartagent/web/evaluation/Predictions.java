package io.cartagent.web.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;

/** Writes what was predicted for each item, one JSON object a line. Not for several threads. */
public final class Predictions {
  private final ObjectMapper json = new ObjectMapper();
  private final Writer out;

  /**
   * @param out stays open; {@link Writer#nullWriter()} where nobody asked for predictions
   */
  public Predictions(Writer out) {
    this.out = out;
  }

  /** A line to fill in and give to {@link #write}. */
  ObjectNode line(String set) {
    return json.createObjectNode().put("set", set);
  }

  void write(ObjectNode line) throws IOException {
    out.write(json.writeValueAsString(line));
    out.write('\n');
  }
}
