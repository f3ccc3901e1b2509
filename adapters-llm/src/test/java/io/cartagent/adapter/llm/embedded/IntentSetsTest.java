package io.cartagent.adapter.llm.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures the choice of tools over lines of {@code question<TAB>tool}, where somebody names a file
 * of them; {@code *} stands for any tool that touches no order.
 */
@EnabledIfSystemProperty(named = "cartagent.tool-choices", matches = ".+")
class IntentSetsTest {
  @Test
  void chooses_the_expected_tool_nine_times_in_ten() throws IOException {
    List<String> lines =
        Files.readAllLines(Path.of(System.getProperty("cartagent.tool-choices", "")));

    long right = lines.stream().filter(IntentSetsTest::isRight).count();

    assertThat((double) right / lines.size()).isGreaterThan(0.9);
  }

  private static boolean isRight(String line) {
    int tab = line.indexOf('\t');
    String chosen = Engine.toolChoice().choose(line.substring(0, tab));
    String expected = line.substring(tab + 1);
    return expected.equals("*")
        ? List.of(Tool.values()).stream()
            .anyMatch(tool -> tool.publicName().equals(chosen) && !tool.touchesOrders())
        : expected.equals(chosen);
  }
}
