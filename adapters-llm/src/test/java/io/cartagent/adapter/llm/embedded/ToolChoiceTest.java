package io.cartagent.adapter.llm.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToolChoiceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "has my parcel left yet | order_status",
        "did the refund for my blanket go out | refund_status",
        "pls cancell order #1044 | cancel_order",
        "could you put two mugs instead of one in my order | edit_order",
        "the parcel must go to a new address | edit_order",
        "this scarf does not suit me, I want to send it back | start_return",
        "the accountant wants an invoice for my purchase | get_invoice",
        "got any wool socks for sale | product_search",
        "what does postage to Austria cost | search_help_center",
        "let me talk to somebody | handoff_to_human",
        "where do I leave a review | collect_feedback",
        "good morning | none"
      })
  void chooses_the_tool_of_a_question(String question, String tool) {
    assertThat(Engine.toolChoice().choose(question)).isEqualTo(tool);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "book me a flight to Oslo",
        "what does my electricity bill come to this month",
        "track my flight to Boston",
        "cancel my dinner reservation",
        "how long do potatoes boil"
      })
  void touches_no_order_for_what_is_not_the_shops_business(String question) {
    String chosen = Engine.toolChoice().choose(question);

    assertThat(Tool.values())
        .filteredOn(Tool::touchesOrders)
        .extracting(Tool::publicName)
        .doesNotContain(chosen);
  }
}
