package io.cartagent.twin.admin;

/**
 * How many points an app may spend in one shop, by the shop's plan.
 *
 * @param size of the bucket; twenty times the rate, as recorded on a development store
 * @param perSecond how fast it fills
 */
public record Allowance(int size, int perSecond) {
  public static final Allowance STANDARD = new Allowance(2_000, 100);
  public static final Allowance PLUS = new Allowance(20_000, 1_000);

  public Allowance {
    if (size < 1 || perSecond < 1) {
      throw new IllegalArgumentException("an allowance without points");
    }
  }
}
