package io.cartagent.web.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartagent.domain.action.ActionKind;
import io.cartagent.domain.action.ActionLimit;
import io.cartagent.domain.action.ActionRules;
import io.cartagent.domain.action.ApprovalRule;
import io.cartagent.domain.action.KillSwitch;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.tenant.TenantId;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class ActionsCommandTest {
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final TenantId ACME = new TenantId("acme.myshopify.com");

  @Test
  void a_merchant_who_offers_cancellations_approves_each_until_they_say_otherwise() {
    ActionRules rules = changed(ActionsCommand.blank(), "--offer", "cancel_order");

    assertThat(rules.offered()).containsExactly(ActionKind.CANCEL_ORDER);
    assertThat(rules.approval().get(ActionKind.CANCEL_ORDER)).isNull();
    assertThat(text(rules))
        .contains("cancel_order needs a person's yes every time")
        .contains("TROUBLE")
        .contains("--limit-per-order");
  }

  @Test
  void sets_all_that_a_cancellation_needs_in_one_go() {
    ActionRules rules =
        changed(
            ActionsCommand.blank(),
            "--offer",
            "cancel_order,change_address",
            "--approve-above",
            "150",
            "--limit-per-order",
            "200",
            "--limit-per-shopper",
            "400",
            "--limit-per-day",
            "2000.50",
            "--return-days",
            "14");

    assertThat(rules.approval().get(ActionKind.CANCEL_ORDER))
        .isEqualTo(new ApprovalRule.Above(Money.of("150", "EUR")));
    assertThat(rules.limits())
        .extracting(ActionLimit::amount)
        .containsExactly(
            Money.of("200", "EUR"), Money.of("400", "EUR"), Money.of("2000.50", "EUR"));
    assertThat(rules.returnWindow()).hasDays(14);
    assertThat(text(rules)).doesNotContain("TROUBLE").contains("above 150.00 EUR");
  }

  @Test
  void leaves_what_is_not_named_as_it_was() {
    ActionRules before =
        changed(ActionsCommand.blank(), "--offer", "request_return", "--limit-per-order", "200");

    ActionRules after = changed(before, "--limit-per-order", "80");

    assertThat(after.offered()).isEqualTo(before.offered());
    assertThat(after.limits())
        .singleElement()
        .extracting(ActionLimit::amount)
        .isEqualTo(Money.of("80", "EUR"));
  }

  @Test
  void stops_everything_and_takes_it_back_without_losing_a_rule() { // ID-16
    ActionRules before = changed(ActionsCommand.blank(), "--offer", "cancel_order");

    ActionRules stopped = changed(before, "--off");

    assertThat(stopped).isEqualTo(before.with(KillSwitch.on()));
    assertThat(text(stopped)).contains("OFF: nothing is offered and nothing begins");
    assertThat(changed(stopped, "--on")).isEqualTo(before);
    assertThat(changed(stopped, "--offer", "").killSwitch()).isEqualTo(KillSwitch.on());
    assertThat(changed(stopped, "--offer", "").offered()).isEqualTo(Set.of());
  }

  @Test
  void the_switch_works_for_a_shop_of_which_nothing_is_known() { // ID-16
    ActionsCommand command = new ActionsCommand();
    new CommandLine(command).parseArgs("--shop", ACME.value(), "--off");

    ActionRules stopped =
        command.changed(
            ActionsCommand.blank(),
            () -> {
              throw new IllegalStateException("the currency is not known");
            });

    assertThat(stopped.killSwitch()).isEqualTo(KillSwitch.on());
  }

  @Test
  void refuses_what_a_shopper_may_not_be_quoted_and_what_is_no_amount() {
    for (String[] wrong :
        new String[][] {
          {"--offer", "refund"},
          {"--offer", "everything"},
          {"--approve-above", "-1"},
          {"--limit-per-day", "1.005"},
          {"--return-days", "-3"}
        }) {
      assertThatThrownBy(() -> changed(ActionsCommand.blank(), wrong))
          .isInstanceOf(UserError.class)
          .hasMessageContaining(wrong[0]);
    }
  }

  @Test
  void says_that_a_merchant_has_set_nothing() {
    StringWriter text = new StringWriter();

    ActionRulesText.print(ACME, Optional.empty(), new PrintWriter(text, true));

    assertThat(text.toString()).contains("acme.myshopify.com").contains("nothing");
  }

  private static ActionRules changed(ActionRules before, String... options) {
    ActionsCommand command = new ActionsCommand();
    new CommandLine(command).parseArgs(with("--shop", ACME.value(), options));
    return command.changed(before, () -> EUR);
  }

  private static String[] with(String name, String value, String... more) {
    String[] all = new String[more.length + 2];
    all[0] = name;
    all[1] = value;
    System.arraycopy(more, 0, all, 2, more.length);
    return all;
  }

  private static String text(ActionRules rules) {
    StringWriter text = new StringWriter();
    ActionRulesText.print(ACME, Optional.of(rules), new PrintWriter(text, true));
    return text.toString();
  }
}
