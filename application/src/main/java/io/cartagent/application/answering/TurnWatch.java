package io.cartagent.application.answering;

/**
 * Is told when things happen in turns, so that whoever reads a clock can measure them; nothing here
 * reads one. Called on the thread of the turn, which waits meanwhile.
 */
@FunctionalInterface
public interface TurnWatch {
  /** Nobody measures. */
  TurnWatch NOBODY = () -> new Moments() {};

  /** A turn begins. */
  Moments begin();

  /** The moments of one turn, in order. */
  interface Moments {
    /** The last piece of a sentence has come. */
    default void complete() {}

    /** The gate has ruled on it. */
    default void judged(boolean passed) {}

    /** It stands in the transcript. */
    default void shown() {}
  }
}
