package io.cartagent.application.agent;

import io.cartagent.domain.identity.IdentityLevel;
import java.util.Optional;
import java.util.Set;

/**
 * What decides on the tools of a turn, all of it known before the turn begins and none of it said
 * by a model or a shopper (AI-04).
 *
 * @param plan what the merchant has bought; absent where nothing is sold
 * @param switchedOff by the merchant
 */
public record ToolAccess(
    IdentityLevel level, Channel channel, Optional<Plan> plan, Set<AgentTool> switchedOff) {
  /** Where the conversation is held. */
  public enum Channel {
    /** The chat on the storefront: it shows cards with buttons. */
    WIDGET,
    /** Words alone: nothing can be offered for a button to confirm. */
    TEXT
  }

  /** What a merchant has bought. */
  public record Plan(String name, Set<AgentTool> without) {
    public Plan {
      without = Set.copyOf(without);
    }
  }

  public ToolAccess {
    switchedOff = Set.copyOf(switchedOff);
  }

  /** In the widget, with every tool the level may use. */
  public static ToolAccess of(IdentityLevel level) {
    return new ToolAccess(level, Channel.WIDGET, Optional.empty(), Set.of());
  }

  /** A handover is always open, whoever switched what off. */
  boolean permits(AgentTool tool) {
    return tool == AgentTool.HAND_OVER
        || (level.reaches(tool.weakest())
            && (channel == Channel.WIDGET || !tool.needsButtons())
            && plan.filter(bought -> bought.without().contains(tool)).isEmpty()
            && !switchedOff.contains(tool));
  }
}
