package io.cartagent.domain.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Keys and tokens in the forms that their issuers publish. Each is made when the test runs, so that
 * nothing in the repository looks like one: a figure and a letter stand for so many characters of
 * an alphabet ({@code h} hexadecimal, {@code a} letters and digits, {@code u} capitals and digits,
 * {@code d} digits, {@code b} as in base64 for links), anything else for itself.
 */
class SecretFormatsTest {
  private static final String DIGITS = "0123456789";
  private static final String HEX = DIGITS + "abcdef";
  private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String LETTERS = CAPITALS + "abcdefghijklmnopqrstuvwxyz";
  private static final int SAMPLES = 10;

  private final PersonalDataFinder finder = new PersonalDataFinder();

  @ParameterizedTest
  @CsvSource({
    "Shopify access, shpat_{32h}",
    "Shopify custom app, shpca_{32h}",
    "Shopify shared, shpss_{32h}",
    "Shopify private app, shppa_{32h}",
    "Stripe secret, sk_live_{24a}",
    "Stripe long secret, sk_live_{99a}",
    "Stripe test secret, sk_test_{24a}",
    "Stripe restricted, rk_live_{24a}",
    "Stripe webhook, whsec_{32a}",
    "AWS long-term, AKIA{16u}",
    "AWS session, ASIA{16u}",
    "GitHub personal, ghp_{36a}",
    "GitHub OAuth, gho_{36a}",
    "GitHub user, ghu_{36a}",
    "GitHub server, ghs_{36a}",
    "GitHub fine-grained, github_pat_{22a}_{59a}",
    "GitLab personal, glpat-{20b}",
    "Slack bot, xoxb-{12d}-{13d}-{24a}",
    "Slack user, xoxp-{12d}-{12d}-{12d}-{32h}",
    "Slack app, xapp-1-A{10u}-{13d}-{64h}",
    "JSON web token, eyJ{33b}.eyJ{60b}.{43b}",
    "SendGrid, SG.{22b}.{43b}",
    "Google, AIza{35b}",
    "Google client, GOCSPX-{28b}",
    "Anthropic, sk-ant-api03-{93b}AA",
    "OpenAI, sk-{48a}",
    "OpenAI project, sk-proj-{74b}T3BlbkFJ{74b}",
    "npm, npm_{36a}",
    "PyPI, pypi-AgEIcHlwaS5vcmc{100b}",
    "Docker, dckr_pat_{27b}",
    "Hugging Face, hf_{34a}",
    "Meta, EAA{180a}",
    "Square, sq0atp-{22b}",
    "Twilio, SK{32h}",
    "Mailgun, key-{32h}",
    "Brevo, xkeysib-{64h}-{16a}",
    "DigitalOcean, dop_v1_{64h}",
    "HubSpot, pat-na1-{8h}-{4h}-{4h}-{4h}-{12h}",
    "Linear, lin_api_{40a}",
    "Supabase, sbp_{40h}",
    "Telegram bot, {10d}:{35b}",
    "AWS secret by name, aws_secret_access_key={40a}",
    "Azure by name, AccountKey={86a}==",
    "any header, Authorization: Bearer {32a}",
    "basic-auth link, https://admin:{12a}@shop.example/feed",
    "database link, postgres://app:{16b}@db.example:5432/orders",
    "token link, https://{40a}@git.example/theme.git",
    "Slack hook, https://hooks.slack.com/services/T{10u}/B{10u}/{24a}"
  })
  void finds_what_issuers_publish(String issuer, String format) {
    Random random = new Random(issuer.hashCode());
    List<String> leaked = new ArrayList<>();
    for (int i = 0; i < SAMPLES; i++) {
      for (String around : List.of("%s", "my key is %s, is that ok?", "(%s)", "key: \"%s\"\n")) {
        List<String> bodies = new ArrayList<>();
        String text = around.formatted(make(format, random, bodies));
        String hidden = hide(text);
        if (bodies.stream().anyMatch(hidden::contains)) {
          leaked.add(text);
        }
      }
    }

    // At least 95 of 100 are asked for; a body of chance may look like plain words.
    assertThat(leaked).hasSizeLessThanOrEqualTo(SAMPLES * 4 / 20);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PRIVATE KEY",
        "RSA PRIVATE KEY",
        "EC PRIVATE KEY",
        "OPENSSH PRIVATE KEY",
        "ENCRYPTED PRIVATE KEY",
        "PGP PRIVATE KEY BLOCK"
      })
  void finds_a_private_key_in_its_frame(String kind) {
    List<String> bodies = new ArrayList<>();
    String lines = make("{64a}\n{64a}\n{40a}==", new Random(7), bodies);
    String frame = "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----";

    assertThat(hide("here: " + frame + "\nthanks")).isEqualTo("here: *\nthanks");
    assertThat(hide("cut off: " + frame.substring(0, 120))).isEqualTo("cut off: *");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Order token 8f14e45fceea167a5a36dedd4bea2543 and order W8837102",
        "https://shop.example/548/orders/8f14e45fceea167a5a36dedd4bea2543",
        "https://cdn.shop.example/s/files/1/0533/2089/mug_8f14e45fceea167a.jpg?v=1623456789",
        "https://shop.example/products/sk-8-hi-skate-shoes-black-white-size-42-limited-2024",
        "key-ring-brown-leather-hand-made-with-strap-2024-edition is the item",
        "SKU RE_MUG_BLUE_LARGE_350ML_2024_EDITION, SG-22-BLU-L, EAA-1001, AIZA-42",
        "re_fill_pack_for_soap_dispenser_500ml_lavender",
        "secret_garden_puzzle_1000_pieces_family_edition_2024",
        "tracking 1Z999AA10123456784, JD014600006281230701 and 00340434161094042557",
        "https://track.example/?id=1Z999AA10123456784&lang=en",
        "variant gid://shopify/ProductVariant/42349872349872",
        "commit 3f2a9c1, file npm-2.1.0.tgz, hash sha1 da39a3ee5e6b4b0d3255bfef95601890afd80709",
        "https://shop.example/@lampmakers and https://shop.example/a:b",
        "the AKIA lamp, GHP tea and the SK200 drill; whsec is not a word",
        "open 10:30, ratio 12345678:9, mail https://shop.example:8443/cart"
      })
  void leaves_what_only_looks_like_one(String text) {
    assertThat(hide(text)).isEqualTo(text);
  }

  @Test
  void hides_a_links_password_and_leaves_where_it_leads() {
    assertThat(hide("see ftp://ann:pa:ss@w0rd!@files.example/x.csv"))
        .isEqualTo("see ftp://*@files.example/x.csv");
    assertThat(hide("https://:@shop.example and https://ann:@shop.example"))
        .isEqualTo("https://:@shop.example and https://ann:@shop.example");
  }

  private String hide(String text) {
    StringBuilder hidden = new StringBuilder();
    int copied = 0;
    for (PersonalData datum : finder.findWithoutNames(text)) {
      assertThat(datum.category()).isEqualTo(DataCategory.SECRET);
      hidden.append(text, copied, datum.start()).append('*');
      copied = datum.end();
    }
    return hidden.append(text, copied, text.length()).toString();
  }

  private static String make(String format, Random random, List<String> bodies) {
    StringBuilder made = new StringBuilder();
    int at = 0;
    while (at < format.length()) {
      int end = format.indexOf('}', at);
      if (format.charAt(at) != '{') {
        made.append(format.charAt(at++));
        continue;
      }
      String alphabet =
          switch (format.charAt(end - 1)) {
            case 'h' -> HEX;
            case 'a' -> LETTERS + DIGITS;
            case 'u' -> CAPITALS + "234567";
            case 'd' -> DIGITS;
            default -> LETTERS + DIGITS + "-_";
          };
      StringBuilder body = new StringBuilder();
      for (int i = Integer.parseInt(format.substring(at + 1, end - 1)); i > 0; i--) {
        body.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      made.append(body);
      if (body.length() >= 10) {
        bodies.add(body.toString());
      }
      at = end + 1;
    }
    return made.toString();
  }
}
