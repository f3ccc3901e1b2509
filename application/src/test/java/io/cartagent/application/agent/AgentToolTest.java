package io.cartagent.application.agent;

import static io.cartagent.application.agent.AgentTool.HAND_OVER;
import static io.cartagent.application.agent.AgentTool.LOOK_UP_ORDER;
import static io.cartagent.application.agent.AgentTool.MY_ORDERS;
import static io.cartagent.application.agent.AgentTool.PRODUCT_DETAIL;
import static io.cartagent.application.agent.AgentTool.QUOTE_ACTION;
import static io.cartagent.application.agent.AgentTool.RETURN_ELIGIBILITY;
import static io.cartagent.application.agent.AgentTool.SEARCH_KNOWLEDGE;
import static io.cartagent.application.agent.AgentTool.SEARCH_PRODUCTS;
import static io.cartagent.application.agent.AgentTool.Trait.OFFER;
import static io.cartagent.application.agent.AgentTool.Trait.PRIVATE_DATA;
import static io.cartagent.application.agent.AgentTool.Trait.UNTRUSTED_TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.conversation.Channel;
import io.cartagent.domain.identity.IdentityLevel;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
            Map.entry(MY_ORDERS, Optional.of(PRIVATE_DATA)),
            Map.entry(RETURN_ELIGIBILITY, Optional.of(PRIVATE_DATA)),
            Map.entry(QUOTE_ACTION, Optional.of(OFFER)),
            Map.entry(HAND_OVER, Optional.empty()));
  }

  @Test
  void a_merchant_can_switch_off_every_tool_but_the_way_to_a_person() { // AI-04
    Set<AgentTool> all = EnumSet.allOf(AgentTool.class);

    assertThat(AgentTool.offeredTo(without(IdentityLevel.VERIFIED, all)))
        .containsExactly(HAND_OVER);
    assertThat(AgentTool.offeredTo(without(IdentityLevel.ANONYMOUS, EnumSet.of(LOOK_UP_ORDER))))
        .containsExactly(
            SEARCH_KNOWLEDGE, SEARCH_PRODUCTS, PRODUCT_DETAIL, RETURN_ELIGIBILITY, HAND_OVER);
  }

  @ParameterizedTest
  @EnumSource(names = {"ANONYMOUS", "CLAIMED"})
  void nobody_is_offered_anything_to_confirm_before_they_are_signed_in(IdentityLevel level) {
    assertThat(AgentTool.offeredTo(ToolAccess.of(level))) // ID-05, AI-04
        .doesNotContain(MY_ORDERS, QUOTE_ACTION)
        .contains(LOOK_UP_ORDER);
    assertThat(AgentTool.offeredTo(ToolAccess.of(IdentityLevel.VERIFIED)))
        .containsExactly(AgentTool.values());
  }

  @Test
  void nothing_is_offered_where_no_button_can_be_pressed() { // ID-16
    ToolAccess text = new ToolAccess(IdentityLevel.VERIFIED, Channel.TEXT, Set.of());

    assertThat(AgentTool.offeredTo(text)).doesNotContain(QUOTE_ACTION).contains(MY_ORDERS);
  }

  private static ToolAccess without(IdentityLevel level, Set<AgentTool> off) {
    return new ToolAccess(level, Channel.WIDGET, off);
  }
}
