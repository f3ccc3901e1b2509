package io.cartagent.web.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartagent.domain.tenant.TenantId;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class ToolsCommandTest {
  private static final TenantId ACME = new TenantId("acme.myshopify.com");

  @Test
  void switches_off_and_on_only_what_is_named() {
    assertThat(changed(Set.of("my_orders"), "--off", "search_products,look_up_order"))
        .containsExactly("look_up_order", "my_orders", "search_products");
    assertThat(changed(Set.of("my_orders", "search_products"), "--on", "my_orders"))
        .containsExactly("search_products");
    assertThat(changed(Set.of("my_orders"))).containsExactly("my_orders");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hand_over", "no_such_tool", "SEARCH_PRODUCTS"})
  void takes_only_tools_that_can_be_switched(String tool) {
    assertThatThrownBy(() -> changed(Set.of(), "--off", tool))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("--off takes search_knowledge, search_products")
        .hasMessageNotContaining("hand_over");
  }

  @Test
  void shows_every_tool_and_which_are_off() {
    StringWriter text = new StringWriter();

    ToolsCommand.print(ACME, Set.of("search_products", "hand_over"), new PrintWriter(text, true));

    assertThat(text.toString().lines())
        .startsWith("tools      acme.myshopify.com", "on         search_knowledge")
        .contains("OFF        search_products", "on         hand_over");
  }

  private static Set<String> changed(Set<String> before, String... options) {
    ToolsCommand command = new ToolsCommand();
    CommandLine line = new CommandLine(command);
    line.parseArgs("--shop", ACME.value());
    String[] all = new String[options.length + 2];
    all[0] = "--shop";
    all[1] = ACME.value();
    System.arraycopy(options, 0, all, 2, options.length);
    line.parseArgs(all);
    return command.changed(before);
  }
}
