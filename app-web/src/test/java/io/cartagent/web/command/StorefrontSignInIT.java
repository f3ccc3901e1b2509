package io.cartagent.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People who share a browser: nobody sees what another has said (ID-12, ID-13). */
final class StorefrontSignInIT {
  private static final Rehearsal SHOP = Journey.startNow("sign-in");

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
  void signing_out_and_in_as_somebody_else_begins_anew() {
    try (BrowserContext context = Objects.requireNonNull(browser).desktop()) {
      Page page = context.newPage();
      page.navigate(SHOP.shopOrigin().toString());
      Chromium.ask(Chromium.openChat(page), "What does shipping to Norway cost?", "16.90");

      signIn(page, 1);
      assertThat(logOf(page)).contains("Norway"); // a visitor's goes on as theirs
      Chromium.ask(Chromium.openChat(page), "How long can I return things?", "30 days");

      signOut(page);
      assertThat(logOf(page)).doesNotContain("Norway").doesNotContain("30 days");

      signIn(page, 2);
      assertThat(logOf(page)).doesNotContain("Norway").doesNotContain("30 days");
      Chromium.ask(Chromium.openChat(page), "thanks", "welcome");

      signIn(page, 1);
      assertThat(logOf(page)).doesNotContain("thanks");
    }
  }

  @Test
  void a_second_tab_that_went_on_as_somebody_else_takes_the_first_along() {
    try (BrowserContext context = Objects.requireNonNull(browser).desktop()) {
      Page first = context.newPage();
      signIn(first, 3);
      Chromium.ask(Chromium.openChat(first), "What does shipping to Norway cost?", "16.90");

      Page second = context.newPage();
      signOut(second);
      assertThat(logOf(second)).doesNotContain("Norway");

      first
          .frameLocator("cartagent-chat iframe")
          .locator(".said:has-text('16.90')")
          .first()
          .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
      assertThat(logOf(first)).doesNotContain("Norway").contains("automated");
    }
  }

  /** Picks one of the people whom the simulated shop's account page offers. */
  private static void signIn(Page page, int which) {
    page.navigate(SHOP.shopOrigin() + "/account");
    page.locator("form.people button").nth(which).click();
    page.getByText("You are signed in as").waitFor();
  }

  private static void signOut(Page page) {
    page.navigate(SHOP.shopOrigin() + "/account");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")).click();
    page.getByText("You are not signed in").waitFor();
  }

  private static String logOf(Page page) {
    FrameLocator chat = Chromium.openChat(page);
    return String.valueOf(chat.getByRole(AriaRole.LOG).textContent());
  }
}
