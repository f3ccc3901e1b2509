package io.cartagent.application.agent;

import io.cartagent.application.port.llm.DraftSink;
import java.util.List;

/** A draft sink that tells what became of the draft. Everything shown went through the gate. */
public interface CheckedSpeech extends DraftSink {
  /**
   * A sentence that was not shown.
   *
   * @param sentence as drafted, placeholders and all
   * @param why what in it rests on nothing
   */
  record Refusal(String sentence, String why) {}

  /**
   * Begins the next reply of a model.
   *
   * @param stopAtRefusal whether the reply ends for the shopper with the first refused sentence, so
   *     that it can be written anew from there
   */
  void begin(boolean stopAtRefusal);

  /** Ends a whole reply: what is left of it is judged. */
  void flush();

  /** Ends a reply that is not whole: its unfinished sentence is dropped (RE-10). */
  void breakOff();

  /** Refused since {@link #begin}. */
  List<Refusal> refusals();

  /** Everything the shopper has seen in this turn, before a crash too, in order. */
  List<String> shown();

  /** Whether this turn has shown something that answers: proven from evidence, or a question. */
  boolean hasAnswered();
}
