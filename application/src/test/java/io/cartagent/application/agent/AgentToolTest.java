package io.cartagent.application.agent;

import static io.cartagent.application.agent.AgentTool.HAND_OVER;
import static io.cartagent.application.agent.AgentTool.LOOK_UP_ORDER;
import static io.cartagent.application.agent.AgentTool.PRODUCT_DETAIL;
import static io.cartagent.application.agent.AgentTool.SEARCH_KNOWLEDGE;
import static io.cartagent.application.agent.AgentTool.SEARCH_PRODUCTS;
import static io.cartagent.application.agent.AgentTool.Trait.PRIVATE_DATA;
import static io.cartagent.application.agent.AgentTool.Trait.UNTRUSTED_TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.identity.IdentityLevel;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class AgentToolTest {
  @Test
  void each_tool_brings_in_one_kind_of_thing_at_most() { // AI-03: a new tool is a decision
    Map<AgentTool, Optional<AgentTool.Trait>> traits = new EnumMap<>(AgentTool.class);
    for (AgentTool tool : AgentTool.values()) {
      traits.put(tool, tool.trait());
    }

    assertThat(traits)
        .containsOnly(
            Map.entry(SEARCH_KNOWLEDGE, Optional.of(UNTRUSTED_TEXT)),
            Map.entry(SEARCH_PRODUCTS, Optional.of(UNTRUSTED_TEXT)),
            Map.entry(PRODUCT_DETAIL, Optional.of(UNTRUSTED_TEXT)),
            Map.entry(LOOK_UP_ORDER, Optional.of(PRIVATE_DATA)),
            Map.entry(HAND_OVER, Optional.empty()));
  }

  @Test
  void a_merchant_can_switch_off_every_tool_but_the_way_to_a_person() { // AI-04
    Set<AgentTool> all = EnumSet.allOf(AgentTool.class);

    assertThat(AgentTool.offeredTo(IdentityLevel.VERIFIED, all)).containsExactly(HAND_OVER);
    assertThat(AgentTool.offeredTo(IdentityLevel.ANONYMOUS, EnumSet.of(LOOK_UP_ORDER)))
        .containsExactly(SEARCH_KNOWLEDGE, SEARCH_PRODUCTS, PRODUCT_DETAIL, HAND_OVER);
  }
}
