package io.cartagent.web.command;

import java.util.function.ToDoubleBiFunction;
import java.util.stream.LongStream;

/** What half, nineteen in twenty and all but one in a hundred stay below, in milliseconds. */
record Percentiles(double p50, double p95, double p99) {
  static Percentiles of(LongStream nanos) {
    long[] sorted = nanos.sorted().toArray();
    return new Percentiles(at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99));
  }

  /** How many times the other these are. */
  String over(Percentiles other) {
    return joined(other, (mine, theirs) -> mine / theirs, "%.1f");
  }

  /** How much more than the other these are. */
  String beyond(Percentiles other) {
    return joined(other, (mine, theirs) -> mine - theirs, "%.0f");
  }

  private String joined(Percentiles other, ToDoubleBiFunction<Double, Double> how, String format) {
    return (format + " / " + format + " / " + format)
        .formatted(
            how.applyAsDouble(p50, other.p50),
            how.applyAsDouble(p95, other.p95),
            how.applyAsDouble(p99, other.p99));
  }

  private static double at(long[] sorted, double share) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
  }

  @Override
  public String toString() {
    return "%.0f / %.0f / %.0f".formatted(p50, p95, p99);
  }
}
