package io.cartagent.adapter.llm.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arguments are read strictly and never mended (RE-12). */
final class ToolArgumentsTest {
  @Test
  void reads_an_object_of_texts() {
    assertThat(ToolArguments.read("{\"a\":\"1\",\"b\":\"\",\"c\":null}"))
        .isEqualTo(new ToolArguments.Usable(Map.of("a", "1", "b", "")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "{}"})
  void takes_nothing_for_no_arguments(String json) {
    assertThat(ToolArguments.read(json)).isEqualTo(new ToolArguments.Usable(Map.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"a\":\"1\"",
        "{\"a\":\"1",
        "{\"a\":\"1\"}}",
        "{\"a\":\"1\"} {\"a\":\"2\"}",
        "{\"a\":\"1\"} and then",
        "{\"a\":\"1\",\"a\":\"2\"}",
        "{\"a\":1}",
        "{\"a\":true}",
        "{\"a\":[\"1\"]}",
        "{\"a\":{\"b\":\"1\"}}",
        "{a:\"1\"}",
        "{'a':'1'}",
        "{\"a\":\"1\",}",
        "[\"a\"]",
        "\"a\"",
        "null",
        "not JSON"
      })
  void refuses_everything_else(String json) {
    assertThat(ToolArguments.read(json)).isInstanceOf(ToolArguments.Unusable.class);
  }

  @Test
  void refuses_arguments_without_end() {
    assertThat(ToolArguments.read("{\"a\":\"" + "x".repeat(20_000) + "\"}"))
        .isInstanceOf(ToolArguments.Unusable.class);
  }
}
