package io.cartagent.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The card with its two buttons, in a real Chromium. */
final class ActionCardIT {
  private static final String BJOERN = "7214406102475";
  private static final String LUCIA = "7214406127069";
  private static final String CIARAN = "7214406016396";
  private static final Rehearsal SHOP = Journey.startNow(Journey.unused("action-card"));

  private static @Nullable Chromium browser;

  @BeforeAll
  static void open_a_browser() {
    browser = Chromium.open();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
    SHOP.close();
  }

  @Test
  void one_card_goes_from_the_offer_to_the_receipt() {
    try (BrowserContext context = as(Objects.requireNonNull(browser).desktop(), BJOERN)) {
      Page page = context.newPage();
      page.navigate(SHOP.shopOrigin().toString());
      FrameLocator chat = Chromium.openChat(page);
      Chromium.say(chat, "Please cancel my order #1144");
      Locator card = chat.getByRole(AriaRole.GROUP, named("Cancel order #1144"));
      card.waitFor();
      button(card, "Yes, cancel the order").waitFor();
      assertThat(card.textContent()).contains("103.25 EUR", "You can decide until");
      Chromium.shoot(page, "action-offer");
      assertThat(Chromium.violations(page)).isEmpty();

      button(card, "Yes, cancel the order").focus();
      page.keyboard().press("Enter");

      card.getByText("The order is cancelled").waitFor();
      assertThat(chat.locator(".action").count()).isEqualTo(1);
      assertThat(button(card, "Yes, cancel the order").count()).isZero();
      assertThat((Boolean) card.evaluate("card => card === document.activeElement")).isTrue();
      chat.locator("#spoken:has-text('Done')").waitFor(attached());
      chat.locator(".said:has-text('cancelled')").last().waitFor();
      Chromium.shoot(page, "action-receipt");
      assertThat(Chromium.violations(page)).isEmpty();

      page.reload();
      FrameLocator again = Chromium.openChat(page);
      again.getByText("The order is cancelled").waitFor();
      assertThat(again.locator(".action").count()).isEqualTo(1);
    }
  }

  @Test
  void on_a_phone_in_the_dark_the_same_and_no_means_no() {
    try (BrowserContext context = as(Objects.requireNonNull(browser).darkPhone(), LUCIA)) {
      Page page = context.newPage();
      page.navigate(SHOP.shopOrigin().toString());
      FrameLocator chat = Chromium.openChat(page);
      Chromium.say(chat, "Please cancel my order #1143");
      Locator card = chat.getByRole(AriaRole.GROUP, named("Cancel order #1143"));
      button(card, "No, leave it").waitFor();
      button(card, "No, leave it").scrollIntoViewIfNeeded();
      Chromium.shoot(page, "action-phone-dark");
      assertThat(Chromium.violations(page)).isEmpty();
      assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .isTrue();

      button(card, "No, leave it").click();

      card.getByText("nothing was changed").first().waitFor();
      assertThat(button(card, "Yes, cancel the order").count()).isZero();
      assertThat(Chromium.violations(page)).isEmpty();
    }
  }

  @Test
  void a_press_is_sent_again_when_the_connection_fails_and_says_so_when_it_cannot_be() {
    try (BrowserContext context = as(Objects.requireNonNull(browser).desktop(), CIARAN)) {
      Page page = context.newPage();
      page.navigate(SHOP.shopOrigin().toString());
      FrameLocator chat = Chromium.openChat(page);
      Chromium.say(chat, "Please cancel my order #1145");
      Locator card = chat.getByRole(AriaRole.GROUP, named("Cancel order #1145"));
      button(card, "Yes, cancel the order").waitFor();
      int[] refused = {0};
      page.route(
          "**/widget/actions/*",
          route -> {
            refused[0]++;
            route.abort();
          });

      button(card, "Yes, cancel the order").click();
      card.locator(".said-back.bad").waitFor();

      assertThat(refused[0]).isEqualTo(3);
      assertThat(button(card, "Yes, cancel the order").isEnabled()).isTrue();
      assertThat(Chromium.violations(page)).isEmpty();
      page.unroute("**/widget/actions/*");
      button(card, "Yes, cancel the order").click();
      card.getByText("Waiting for the shop's approval").waitFor();
      Chromium.shoot(page, "action-approval");
      assertThat(Chromium.violations(page)).isEmpty();
    }
  }

  private static BrowserContext as(BrowserContext context, String customer) {
    context.addCookies(
        List.of(new Cookie("twin_customer", customer).setUrl(SHOP.shopOrigin().toString())));
    return context;
  }

  private static FrameLocator.GetByRoleOptions named(String name) {
    return new FrameLocator.GetByRoleOptions().setName(name);
  }

  private static Locator button(Locator card, String name) {
    return card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
  }

  private static Locator.WaitForOptions attached() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
  }
}
