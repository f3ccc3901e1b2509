package io.cartagent.domain.action;

import java.util.Set;

/** Stops actions at once: all of a shop's, or some kinds. */
public record KillSwitch(boolean all, Set<ActionKind> kinds) {
  public KillSwitch {
    kinds = Set.copyOf(kinds);
  }

  /** Nothing is stopped. */
  public static KillSwitch off() {
    return new KillSwitch(false, Set.of());
  }

  /** Everything is stopped. */
  public static KillSwitch on() {
    return new KillSwitch(true, Set.of());
  }

  public boolean stops(ActionKind kind) {
    return all || kinds.contains(kind);
  }
}
