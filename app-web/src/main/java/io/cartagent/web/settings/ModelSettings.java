package io.cartagent.web.settings;

import io.cartagent.domain.spending.SpendingCaps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What concerns language models: the variables the providers define, and how much may be spent.
 *
 * @param variables as the environment has them; empty means the embedded engine alone
 */
public record ModelSettings(Map<String, String> variables, SpendingCaps caps) {
  private static final long MICROS = 1_000_000;
  private static final int SHORTEST_SECRET = 8;
  private static final List<String> SECRETS =
      List.of(
          "ANTHROPIC_API_KEY",
          "OPENAI_API_KEY",
          "AWS_SECRET_ACCESS_KEY",
          "AWS_SESSION_TOKEN",
          "AWS_BEARER_TOKEN_BEDROCK");

  public ModelSettings {
    variables = Map.copyOf(variables);
  }

  /** No model of any provider. */
  public static ModelSettings none() {
    return new ModelSettings(Map.of(), new SpendingCaps(0, 0, 0, 0));
  }

  /**
   * Reads the caps, in US dollars: 0.50 for a conversation, 2 for a shopper, 20 for a shop and 200
   * for all shops in a day unless told otherwise.
   *
   * @throws BadSettings that names every variable that is no amount
   */
  public static ModelSettings read(Map<String, String> environment) {
    List<String> findings = new ArrayList<>();
    SpendingCaps caps =
        new SpendingCaps(
            micros(environment, "CARTAGENT_CAP_CONVERSATION_USD", "0.50", findings),
            micros(environment, "CARTAGENT_CAP_SHOPPER_DAY_USD", "2", findings),
            micros(environment, "CARTAGENT_CAP_SHOP_DAY_USD", "20", findings),
            micros(environment, "CARTAGENT_CAP_SYSTEM_DAY_USD", "200", findings));
    if (!findings.isEmpty()) {
      throw new BadSettings(findings);
    }
    return new ModelSettings(environment, caps);
  }

  /** The caps in US dollars, narrowest first, as a person reads them. */
  public String describeCaps() {
    return "$%s a conversation; a day $%s a shopper, $%s a shop, $%s all shops"
        .formatted(
            dollars(caps.conversation()),
            dollars(caps.shopper()),
            dollars(caps.shop()),
            dollars(caps.system()));
  }

  private static String dollars(long micros) {
    return BigDecimal.valueOf(micros, 6).stripTrailingZeros().toPlainString();
  }

  /** Keys that may never be shown to anybody. */
  public Set<String> secrets() {
    Set<String> secrets = new HashSet<>();
    for (String name : SECRETS) {
      String value = variables.getOrDefault(name, "");
      if (value.length() >= SHORTEST_SECRET) {
        secrets.add(value);
      }
    }
    return secrets;
  }

  private static long micros(
      Map<String, String> environment, String key, String standard, List<String> findings) {
    try {
      BigDecimal amount = new BigDecimal(environment.getOrDefault(key, standard).strip());
      if (amount.signum() >= 0) {
        return amount.multiply(BigDecimal.valueOf(MICROS)).longValueExact();
      }
    } catch (ArithmeticException | NumberFormatException e) {
      // said below
    }
    findings.add(key + " must be an amount in US dollars such as 20 or 0.50.");
    return 0;
  }

  @Override
  public String toString() {
    return "ModelSettings[" + caps + "]";
  }
}
