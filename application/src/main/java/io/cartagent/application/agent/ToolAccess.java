package io.cartagent.application.agent;

import io.cartagent.domain.conversation.Channel;
import io.cartagent.domain.identity.IdentityLevel;
import java.util.Set;

/**
 * What decides on the tools of a turn, all of it known before the turn begins and none of it said
 * by a model or a shopper (AI-04).
 *
 * @param switchedOff by the merchant
 */
public record ToolAccess(IdentityLevel level, Channel channel, Set<AgentTool> switchedOff) {
  public ToolAccess {
    switchedOff = Set.copyOf(switchedOff);
  }

  /** In the widget, with every tool the level may use. */
  public static ToolAccess of(IdentityLevel level) {
    return new ToolAccess(level, Channel.WIDGET, Set.of());
  }

  /** A handover is always open, whoever switched what off. */
  boolean permits(AgentTool tool) {
    return tool == AgentTool.HAND_OVER || (level.reaches(tool.weakest()) && isOn(tool));
  }

  /** Whether neither the merchant nor the channel keeps it from everybody. */
  boolean isOn(AgentTool tool) {
    return !switchedOff.contains(tool) && (channel == Channel.WIDGET || !tool.needsButtons());
  }
}
