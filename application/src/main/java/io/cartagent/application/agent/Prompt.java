package io.cartagent.application.agent;

import io.cartagent.application.port.llm.DraftingBrief;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.identity.IdentityLevel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The instructions a model gets, a resource under version. They hold no secret and are assumed to
 * be known to everybody (AI-14).
 */
public final class Prompt {
  private static final int LATEST = 3;
  private static final int DIGEST_CHARACTERS = 16;

  private final String template;
  private final String digest;

  private Prompt(String template) {
    this.template = template;
    this.digest = digestOf(template);
  }

  /** The present version. */
  public static Prompt current() {
    return version(LATEST);
  }

  /** The version of that digest, to be read beside a turn that was answered with it. */
  public static Optional<Prompt> find(String digest) {
    return IntStream.rangeClosed(1, LATEST)
        .mapToObj(Prompt::version)
        .filter(prompt -> prompt.digest.equals(digest))
        .findFirst();
  }

  private static Prompt version(int number) {
    String resource = "prompt-" + number + ".txt";
    try (InputStream in = Prompt.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the prompt " + resource + " is not in the jar");
      }
      return new Prompt(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Names the wording: the first 16 hexadecimal digits of its SHA-256. */
  public String digest() {
    return digest;
  }

  /** The words themselves, before anything is filled in. */
  public String template() {
    return template;
  }

  String fill(DraftingBrief brief) {
    String orders =
        brief.provenOrders().isEmpty()
            ? "none"
            : brief.provenOrders().stream().map(OrderName::text).collect(Collectors.joining(", "));
    return template
        .replace("{shop}", brief.shop().name())
        .replace("{today}", brief.now().atZone(brief.shop().zone()).toLocalDate().toString())
        .replace("{orders}", orders)
        .replace("{language}", brief.language().getDisplayLanguage(Locale.ENGLISH))
        .replace("{shopper}", known(brief.shopper()));
  }

  private static String known(IdentityLevel level) {
    return switch (level) {
      case ANONYMOUS, CLAIMED -> "a visitor who is not signed in";
      case VERIFIED -> "signed in as a customer of the shop";
    };
  }

  private static String digestOf(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, DIGEST_CHARACTERS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
