package io.cartagent.web.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/** One claim of CartAgent, measured over every set of its data that is there. */
public interface Measurement {
  /** The claim's name: its folder in the data, and the word on the command line. */
  String claim();

  /**
   * Measures every set that exists.
   *
   * @param predictions receives one line for each item
   * @return one object of figures for each set measured, in a fixed order
   * @throws IOException if the data cannot be read or the predictions not be written
   */
  List<ObjectNode> run(EvaluationData data, Predictions predictions) throws IOException;
}
