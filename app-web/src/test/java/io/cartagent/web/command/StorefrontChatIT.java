package io.cartagent.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A shopper at the demo's storefront, in a real Chromium. Screenshots go to target/screenshots. */
final class StorefrontChatIT {
  private static final Rehearsal SHOP = Journey.startNow("browser");
  private static final Path SHOTS = Path.of("target", "screenshots");
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void open_a_browser() {
    Optional<Path> chromium = chromium();
    Assumptions.assumeTrue(
        chromium.isPresent() || System.getenv("CI") != null, "there is no Chromium here");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(new HashMap<>(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium.orElseThrow())
                    .setArgs(ARGUMENTS));
  }

  @AfterAll
  static void close() {
    if (playwright != null) {
      playwright.close();
    }
    SHOP.close();
  }

  @Test
  void three_questions_are_answered_and_survive_a_reload() {
    try (BrowserContext context = browser.newContext(desktop(ColorScheme.LIGHT))) {
      List<String> foreign = new ArrayList<>();
      Page page = context.newPage();
      page.onRequest(request -> {
        if (!request.url().startsWith("http://localhost:") && !request.url().startsWith("data:")) {
          foreign.add(request.url());
        }
      });
      page.navigate(SHOP.shopOrigin().toString());
      FrameLocator chat = openChat(page);
      assertThat(chat.getByRole(AriaRole.LOG).textContent()).contains("automated");

      ask(
          chat,
          "Where is my order #1027? My e-mail is lena.mueller@example.com",
          "00340434161094042557");
      ask(chat, "How long do I have to send something back?", "30 days");
      ask(chat, "What does shipping to Norway cost?", "16.90");
      shoot(page, "chat-desktop");

      assertThat(violations(page)).isEmpty();
      page.reload();
      FrameLocator again = openChat(page);
      again.locator(".said:has-text('16.90')").first().waitFor();
      assertThat(again.getByRole(AriaRole.LOG).textContent()).contains("00340434161094042557");
      ask(again, "thanks", "welcome");
      assertThat(foreign).isEmpty(); // PR-24, AI-10
    }
  }

  @Test
  void a_phone_in_the_dark_gets_the_whole_chat() {
    try (BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setColorScheme(ColorScheme.DARK))) {
      Page page = context.newPage();
      page.navigate(SHOP.shopOrigin().toString());
      shoot(page, "storefront-phone-dark");
      FrameLocator chat = openChat(page);

      ask(chat, "Is the Ridge Rain Jacket in size M in stock?", "Ridge Rain Jacket");

      shoot(page, "chat-phone-dark");
      assertThat(violations(page)).isEmpty();
      assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .isTrue();
    }
  }

  @Test
  void asking_for_a_person_shows_that_one_is_coming() {
    try (BrowserContext context = browser.newContext(desktop(ColorScheme.LIGHT))) {
      Page page = context.newPage();
      page.navigate(SHOP.shopOrigin().toString());
      FrameLocator chat = openChat(page);

      chat.getByRole(
              AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName("Talk to a human"))
          .click();

      chat.getByText("handing you over").first().waitFor();
      shoot(page, "chat-handover");
      assertThat(violations(page)).isEmpty();
    }
  }

  private static Browser.NewContextOptions desktop(ColorScheme scheme) {
    return new Browser.NewContextOptions().setViewportSize(1280, 860).setColorScheme(scheme);
  }

  private static FrameLocator openChat(Page page) {
    Locator launcher =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Chat with us"));
    FrameLocator chat = page.frameLocator("cartagent-chat iframe");
    if (launcher.isVisible()) {
      launcher.click();
    }
    chat.getByRole(AriaRole.LOG).getByText("automated").first().waitFor();
    return chat;
  }

  private static void ask(FrameLocator chat, String text, String fact) {
    chat.getByLabel("Your message").fill(text);
    chat.getByLabel("Your message").press("Enter");
    chat.locator(".said:has-text('" + fact + "')").last().waitFor();
  }

  private static List<String> violations(Page page) {
    return new AxeBuilder(page).analyze().getViolations().stream().map(Rule::getId).toList();
  }

  private static void shoot(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
  }

  private static Optional<Path> chromium() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .flatMap(folder ->
            Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
