package io.cartagent.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A shopper at the demo's storefront, in a real Chromium. */
final class StorefrontChatIT {
  private static final Rehearsal SHOP = Journey.startNow("browser");

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
  void three_questions_are_answered_and_survive_a_reload() {
    try (BrowserContext context = browser().desktop()) {
      List<String> foreign = new ArrayList<>();
      Page page = context.newPage();
      page.onRequest(request -> {
        if (!request.url().startsWith("http://localhost:") && !request.url().startsWith("data:")) {
          foreign.add(request.url());
        }
      });
      page.navigate(SHOP.shopOrigin().toString());
      FrameLocator chat = Chromium.openChat(page);
      assertThat(chat.getByRole(AriaRole.LOG).textContent()).contains("automated");

      Chromium.ask(
          chat,
          "Where is my order #1027? My e-mail is lena.mueller@example.com",
          "00340434161094042557");
      Chromium.ask(chat, "How long do I have to send something back?", "30 days");
      Chromium.ask(chat, "What does shipping to Norway cost?", "16.90");
      Chromium.shoot(page, "chat-desktop");

      assertThat(Chromium.violations(page)).isEmpty();
      page.reload();
      FrameLocator again = Chromium.openChat(page);
      again.locator(".said:has-text('16.90')").first().waitFor();
      assertThat(again.getByRole(AriaRole.LOG).textContent()).contains("00340434161094042557");
      Chromium.ask(again, "thanks", "welcome");
      assertThat(foreign).isEmpty(); // PR-24, AI-10
    }
  }

  @Test
  void a_phone_in_the_dark_gets_the_whole_chat() {
    try (BrowserContext context = browser().darkPhone()) {
      Page page = context.newPage();
      page.navigate(SHOP.shopOrigin().toString());
      Chromium.shoot(page, "storefront-phone-dark");
      FrameLocator chat = Chromium.openChat(page);

      Chromium.ask(chat, "Is the Ridge Rain Jacket in size M in stock?", "Ridge Rain Jacket");

      Chromium.shoot(page, "chat-phone-dark");
      assertThat(Chromium.violations(page)).isEmpty();
      assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .isTrue();
    }
  }

  @Test
  void asking_for_a_person_shows_that_one_is_coming() {
    try (BrowserContext context = browser().desktop()) {
      Page page = context.newPage();
      page.navigate(SHOP.shopOrigin().toString());
      FrameLocator chat = Chromium.openChat(page);

      chat.getByRole(
              AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName("Talk to a human"))
          .click();

      chat.getByText("handing you over").first().waitFor();
      Chromium.shoot(page, "chat-handover");
      assertThat(Chromium.violations(page)).isEmpty();
    }
  }

  private static Chromium browser() {
    return Objects.requireNonNull(browser);
  }
}
