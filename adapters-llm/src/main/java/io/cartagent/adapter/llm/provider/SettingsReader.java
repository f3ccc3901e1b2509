package io.cartagent.adapter.llm.provider;

import io.cartagent.adapter.llm.provider.BedrockClients.Proof;
import io.cartagent.adapter.llm.provider.ProviderSettings.Anthropic;
import io.cartagent.adapter.llm.provider.ProviderSettings.Bedrock;
import io.cartagent.adapter.llm.provider.ProviderSettings.ChosenModel;
import io.cartagent.adapter.llm.provider.ProviderSettings.OpenAi;
import io.cartagent.application.port.llm.TokenPrices;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the environment and says everything that is wrong with it at once (RE-27). */
final class SettingsReader {
  private static final String MODELS = "CARTAGENT_MODELS";
  private static final String PRICES = "CARTAGENT_MODEL_PRICES";
  private static final Pattern MODEL_NAME = Pattern.compile("[A-Za-z0-9._:/@-]{1,200}");
  private static final Pattern REGION = Pattern.compile("[a-z]{2,4}(-[a-z]{1,12}){1,3}-\\d{1,2}");
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal DEAREST = BigDecimal.valueOf(10_000);

  private final Map<String, String> environment;
  private final List<String> findings = new ArrayList<>();

  private SettingsReader(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * Reads the settings.
   *
   * @throws IllegalArgumentException that names each key that is wrong, and no value
   */
  static ProviderSettings read(Map<String, String> environment) {
    SettingsReader reader = new SettingsReader(environment);
    ProviderSettings settings = reader.all();
    if (!reader.findings.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", reader.findings));
    }
    return settings;
  }

  private ProviderSettings all() {
    List<String> named = listed(MODELS);
    boolean bedrockNamed = named.stream().anyMatch(name -> name.startsWith("bedrock/"));
    Optional<Anthropic> anthropic = anthropic();
    Optional<OpenAi> openAi = openAi();
    Optional<Bedrock> bedrock = bedrock(bedrockNamed);
    Map<String, TokenPrices> prices = prices();
    List<ChosenModel> models = new ArrayList<>();
    for (String name : named.isEmpty() ? defaults(anthropic, openAi, bedrock) : named) {
      chosen(name, prices, openAi).ifPresent(models::add);
    }
    for (ChosenModel model : models) {
      boolean there =
          switch (model.provider()) {
            case ANTHROPIC -> anthropic.isPresent();
            case OPENAI -> openAi.isPresent();
            case BEDROCK -> bedrock.isPresent();
          };
      if (!there) {
        findings.add(
            MODELS
                + " names "
                + model.provider().id()
                + ", which needs "
                + model.provider().keySetting()
                + ".");
      }
    }
    return new ProviderSettings(models, anthropic, openAi, bedrock, limits());
  }

  private static List<String> defaults(
      Optional<Anthropic> anthropic, Optional<OpenAi> openAi, Optional<Bedrock> bedrock) {
    List<String> defaults = new ArrayList<>();
    anthropic.ifPresent(_ -> defaults.add("anthropic/claude-sonnet-4-5"));
    openAi.filter(OpenAi::byOpenAi).ifPresent(_ -> defaults.add("openai/gpt-5-mini"));
    bedrock.ifPresent(aws ->
        defaults.add(
            "bedrock/" + geography(aws.region()) + "anthropic.claude-sonnet-4-5-20250929-v1:0"));
    return defaults;
  }

  /** Where Bedrock may answer from: what a European shop's customers write stays in Europe. */
  private static String geography(String region) {
    if (region.startsWith("us-gov-")) {
      return "us-gov.";
    }
    if (region.startsWith("eu-")) {
      return "eu.";
    }
    if (region.equals("ap-northeast-1") || region.equals("ap-northeast-3")) {
      return "jp.";
    }
    if (region.equals("ap-southeast-2") || region.equals("ap-southeast-4")) {
      return "au.";
    }
    return region.startsWith("us-") ? "us." : "global.";
  }

  private Optional<Anthropic> anthropic() {
    URI base = versioned("ANTHROPIC_BASE_URL", "https://api.anthropic.com");
    return secret("ANTHROPIC_API_KEY").map(key -> new Anthropic(key, base));
  }

  private Optional<OpenAi> openAi() {
    Optional<String> key = secret("OPENAI_API_KEY");
    URI base = versioned("OPENAI_BASE_URL", "https://api.openai.com");
    boolean byOpenAi = "api.openai.com".equals(base.getHost());
    boolean elsewhere = value("OPENAI_BASE_URL").isPresent() && !byOpenAi;
    if (elsewhere && listed(MODELS).stream().noneMatch(name -> name.startsWith("openai/"))) {
      findings.add(
          "OPENAI_BASE_URL names a server of one's own: name its model in CARTAGENT_MODELS, e.g."
              + " openai/llama-3.3-70b.");
    }
    return key.isPresent() || elsewhere
        ? Optional.of(new OpenAi(key, base, byOpenAi))
        : Optional.empty();
  }

  private Optional<Bedrock> bedrock(boolean named) {
    Optional<Proof> proof = proof(named);
    if (proof.isEmpty()) {
      return Optional.empty();
    }
    String region = value("AWS_REGION").or(() -> value("AWS_DEFAULT_REGION")).orElse("");
    if (region.isEmpty()) {
      if (named) {
        findings.add("AWS_REGION is not set, which Bedrock needs, e.g. eu-central-1.");
      }
      return Optional.empty();
    }
    if (!REGION.matcher(region).matches()) {
      findings.add("AWS_REGION is not a region, e.g. eu-central-1.");
    }
    Optional<URI> endpoint =
        value("AWS_ENDPOINT_URL_BEDROCK_RUNTIME")
            .flatMap(text -> address("AWS_ENDPOINT_URL_BEDROCK_RUNTIME", text));
    return Optional.of(new Bedrock(proof.get(), region, endpoint));
  }

  private Optional<Proof> proof(boolean named) {
    Optional<String> bearer = secret("AWS_BEARER_TOKEN_BEDROCK");
    if (bearer.isPresent()) {
      return Optional.of(new Proof.Bearer(bearer.get()));
    }
    Optional<String> id = secret("AWS_ACCESS_KEY_ID");
    Optional<String> secret = secret("AWS_SECRET_ACCESS_KEY");
    if (id.isPresent() != secret.isPresent()) {
      findings.add("AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY belong together; one is missing.");
    }
    if (id.isPresent() && secret.isPresent()) {
      return Optional.of(new Proof.Keys(id.get(), secret.get(), secret("AWS_SESSION_TOKEN")));
    }
    Optional<Proof> profile = value("AWS_PROFILE").map(Proof.Profile::new);
    return named ? profile.or(() -> Optional.of(new Proof.Ambient())) : profile;
  }

  private Optional<ChosenModel> chosen(
      String name, Map<String, TokenPrices> prices, Optional<OpenAi> openAi) {
    for (ProviderName provider : ProviderName.values()) {
      String prefix = provider.id() + "/";
      String model = name.startsWith(prefix) ? name.substring(prefix.length()) : "";
      if (MODEL_NAME.matcher(model).matches()) {
        Optional<TokenPrices> price =
            Optional.ofNullable(prices.get(name))
                .or(() -> KnownModels.prices(model))
                .or(() -> ownServer(provider, openAi));
        return Optional.of(
            new ChosenModel(provider, model, price.orElse(KnownModels.DEAREST), price.isPresent()));
      }
    }
    findings.add(
        MODELS
            + " must list models such as anthropic/claude-sonnet-4-5, openai/gpt-5-mini or"
            + " bedrock/eu.amazon.nova-lite-v1:0, separated by commas.");
    return Optional.empty();
  }

  /** A server on this machine or network costs nothing by the token. */
  private static Optional<TokenPrices> ownServer(ProviderName provider, Optional<OpenAi> openAi) {
    return openAi
        .filter(_ -> provider == ProviderName.OPENAI)
        .map(server -> String.valueOf(server.baseUrl().getHost()))
        .filter(host ->
            !host.contains(".")
                || host.startsWith("127.")
                || host.startsWith("10.")
                || host.startsWith("192.168.")
                || host.endsWith(".local")
                || host.endsWith(".internal"))
        .map(_ -> TokenPrices.FREE);
  }

  private Map<String, TokenPrices> prices() {
    Map<String, TokenPrices> prices = new LinkedHashMap<>();
    for (String entry : listed(PRICES)) {
      String[] sides = entry.split("=", 2);
      String[] dollars = sides.length == 2 ? sides[1].split("/", 2) : new String[0];
      Optional<Long> input = dollars.length == 2 ? micros(dollars[0]) : Optional.empty();
      Optional<Long> output = dollars.length == 2 ? micros(dollars[1]) : Optional.empty();
      if (input.isPresent() && output.isPresent()) {
        prices.put(sides[0].strip(), new TokenPrices(input.get(), output.get()));
      } else {
        findings.add(
            PRICES
                + " must list US dollars for a million tokens sent and received, such as"
                + " anthropic/claude-sonnet-4-5=3/15, separated by commas.");
        return prices;
      }
    }
    return prices;
  }

  private static Optional<Long> micros(String dollars) {
    try {
      BigDecimal amount = new BigDecimal(dollars.strip());
      return amount.signum() < 0 || amount.compareTo(DEAREST) > 0
          ? Optional.empty()
          : Optional.of(amount.multiply(MILLION).longValue());
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private CallLimits limits() {
    CallLimits usual = CallLimits.DEFAULTS;
    return new CallLimits(
        Duration.ofSeconds(
            number("CARTAGENT_MODEL_FIRST_TOKEN_SECONDS", usual.firstToken().toSeconds(), 120)),
        Duration.ofSeconds(
            number("CARTAGENT_MODEL_NEXT_TOKEN_SECONDS", usual.nextToken().toSeconds(), 120)),
        (int) number("CARTAGENT_MODEL_CONCURRENCY", usual.atOnce(), 100_000),
        (int) number("CARTAGENT_MODEL_SHOP_PERCENT", usual.shopPercent(), 100),
        (int) number("CARTAGENT_MODEL_MAX_TOKENS", usual.mostTokens(), 100_000));
  }

  private long number(String key, long usual, long most) {
    Optional<String> text = value(key);
    if (text.isEmpty()) {
      return usual;
    }
    try {
      long number = Long.parseLong(text.get());
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    findings.add(key + " must be a whole number from 1 to " + most + ".");
    return usual;
  }

  /** An address that ends in the API's version, whether the setting does or not. */
  private URI versioned(String key, String usual) {
    URI given = value(key).flatMap(text -> address(key, text)).orElse(URI.create(usual));
    String plain = given.toString();
    while (plain.endsWith("/")) {
      plain = plain.substring(0, plain.length() - 1);
    }
    return URI.create(plain.endsWith("/v1") ? plain : plain + "/v1");
  }

  private Optional<URI> address(String key, String text) {
    try {
      URI address = new URI(text);
      boolean http = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      if (http
          && address.getHost() != null
          && address.getUserInfo() == null
          && address.getQuery() == null
          && address.getFragment() == null) {
        return Optional.of(address);
      }
    } catch (URISyntaxException e) {
      // said below
    }
    findings.add(key + " must be an address such as https://models.example.com/v1.");
    return Optional.empty();
  }

  /** A key: characters that a header can hold, or the error that says so would quote it. */
  private Optional<String> secret(String key) {
    Optional<String> value = value(key);
    if (value.filter(text -> !text.chars().allMatch(c -> c > ' ' && c < 127)).isPresent()) {
      findings.add(key + " holds characters that no key has, such as a space or a line's end.");
      return Optional.empty();
    }
    return value;
  }

  private List<String> listed(String key) {
    return value(key).stream()
        .flatMap(text -> Arrays.stream(text.split(",", -1)))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private Optional<String> value(String key) {
    return Optional.ofNullable(environment.get(key)).map(String::strip).filter(v -> !v.isEmpty());
  }
}
