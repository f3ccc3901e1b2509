package io.cartagent.modeltwin;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One answer of the simulated provider.
 *
 * @param text its pieces; may have no end
 * @param calls after the text
 * @param stop why the model stops
 * @param beforeFirst how long the first piece takes
 * @param between how long each further piece takes
 * @param fault what goes wrong on the way
 */
public record Script(
    Iterable<String> text,
    List<Call> calls,
    Stop stop,
    Usage usage,
    Duration beforeFirst,
    Duration between,
    Optional<Fault> fault) {
  /**
   * A call of a tool.
   *
   * @param arguments raw, whether JSON or not
   */
  public record Call(String id, String tool, String arguments) {}

  /** Tokens as the provider bills them. */
  public record Usage(long input, long output) {}

  /** Why a model stops. */
  public enum Stop {
    END,
    CALLS,
    LENGTH,
    REFUSAL
  }

  static final Script STEADY =
      saying(Collections.nCopies(60, "word "))
          .paced(Duration.ofMillis(200), Duration.ofMillis(10))
          .billed(400, 60);

  public Script {
    calls = List.copyOf(calls);
  }

  public static Script saying(String... pieces) {
    return saying(List.of(pieces));
  }

  public static Script saying(Iterable<String> pieces) {
    return new Script(
        pieces,
        List.of(),
        Stop.END,
        new Usage(10, 5),
        Duration.ZERO,
        Duration.ZERO,
        Optional.empty());
  }

  public static Script calling(Call... calls) {
    return saying().andCalling(List.of(calls));
  }

  public static Script failing(Fault fault) {
    return saying("Hello", " there").with(fault);
  }

  public Script andCalling(List<Call> more) {
    return new Script(text, more, Stop.CALLS, usage, beforeFirst, between, fault);
  }

  public Script stopping(Stop reason) {
    return new Script(text, calls, reason, usage, beforeFirst, between, fault);
  }

  public Script billed(long input, long output) {
    return new Script(text, calls, stop, new Usage(input, output), beforeFirst, between, fault);
  }

  public Script paced(Duration first, Duration further) {
    return new Script(text, calls, stop, usage, first, further, fault);
  }

  public Script with(Fault trouble) {
    return new Script(text, calls, stop, usage, beforeFirst, between, Optional.of(trouble));
  }
}
