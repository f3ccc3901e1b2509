package io.cartagent.domain.injection;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the detector found, in the order of the text.
 *
 * @param signs also those that are too weak to warn of
 */
public record InjectionVerdict(List<InjectionSign> signs) {
  private static final double ENOUGH = 0.999;

  public InjectionVerdict {
    signs = List.copyOf(signs);
  }

  /** Whether an operator should be warned. */
  public boolean isAttack() {
    return weight() >= ENOUGH;
  }

  /** What all signs weigh together. */
  public double weight() {
    return signs.stream().mapToDouble(InjectionSign::weight).sum();
  }

  /** The reasons of all signs. */
  public Set<InjectionReason> reasons() {
    Set<InjectionReason> reasons = EnumSet.noneOf(InjectionReason.class);
    signs.forEach(sign -> reasons.add(sign.reason()));
    return reasons;
  }
}
