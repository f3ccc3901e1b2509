package io.cartagent.web.command;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real browser, and what a shopper does in it. Screenshots go to target/screenshots. */
final class Chromium implements AutoCloseable {
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

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts one; without a Chromium on the path the test is skipped, save in a build of record. */
  static Chromium open() {
    Optional<Path> chromium = find();
    Assumptions.assumeTrue(
        chromium.isPresent() || System.getenv("CI") != null, "there is no Chromium here");
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(new HashMap<>(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    return new Chromium(
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium.orElseThrow())
                    .setArgs(ARGUMENTS)));
  }

  BrowserContext desktop() {
    return context(1280, 860, ColorScheme.LIGHT);
  }

  BrowserContext darkPhone() {
    return context(360, 740, ColorScheme.DARK);
  }

  private BrowserContext context(int width, int height, ColorScheme scheme) {
    return browser.newContext(
        new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme));
  }

  static FrameLocator openChat(Page page) {
    Locator launcher =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Chat with us"));
    FrameLocator chat = page.frameLocator("cartagent-chat iframe");
    if (launcher.isVisible()) {
      launcher.click();
    }
    chat.getByRole(AriaRole.LOG).getByText("automated").first().waitFor();
    return chat;
  }

  static void say(FrameLocator chat, String text) {
    chat.getByLabel("Your message").fill(text);
    chat.getByLabel("Your message").press("Enter");
  }

  /** Asks, and waits for a sentence with that fact in it. */
  static void ask(FrameLocator chat, String text, String fact) {
    say(chat, text);
    chat.locator(".said:has-text('" + fact + "')").last().waitFor();
  }

  /** Rules of accessibility that the page or a frame in it breaks. */
  static List<String> violations(Page page) {
    return new AxeBuilder(page).analyze().getViolations().stream().map(Rule::getId).toList();
  }

  static void shoot(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
  }

  @Override
  public void close() {
    playwright.close();
  }

  private static Optional<Path> find() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .flatMap(folder ->
            Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
