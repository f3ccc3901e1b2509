package io.cartagent.adapter.llm.provider;

import io.cartagent.application.port.llm.ModelException.Trouble;

/** A provider, and what a merchant must mend when it fails. */
enum ProviderName {
  ANTHROPIC("anthropic", "Anthropic", "ANTHROPIC_API_KEY", "ANTHROPIC_BASE_URL"),
  OPENAI("openai", "OpenAI", "OPENAI_API_KEY", "OPENAI_BASE_URL"),
  BEDROCK(
      "bedrock",
      "Amazon Bedrock",
      "AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN (or"
          + " AWS_BEARER_TOKEN_BEDROCK, or AWS_PROFILE)",
      "AWS_REGION and AWS_ENDPOINT_URL_BEDROCK_RUNTIME");

  private final String id;
  private final String spoken;
  private final String keySetting;
  private final String addressSetting;

  ProviderName(String id, String spoken, String keySetting, String addressSetting) {
    this.id = id;
    this.spoken = spoken;
    this.keySetting = keySetting;
    this.addressSetting = addressSetting;
  }

  String id() {
    return id;
  }

  String keySetting() {
    return keySetting;
  }

  /** What went wrong and what to do, for the merchant. Names settings, never what they hold. */
  String explain(String model, Failure failure) {
    String detail = failure.detail().isEmpty() ? "" : " (" + failure.detail() + ")";
    String what = spoken + detail;
    return switch (failure.trouble()) {
      case KEY_REFUSED ->
          spoken
              + " refused the key: it is wrong, expired, or may not use "
              + model
              + ". Check "
              + keySetting
              + ".";
      case OUT_OF_MONEY ->
          spoken
              + " reports that the account has no credit left or has reached its spend limit."
              + " Raise it there; "
              + keySetting
              + " says which account it is.";
      case RATE_LIMITED ->
          spoken
              + " had too many calls from this account. Raise its rate limit there, or name a"
              + " second model in CARTAGENT_MODELS.";
      case OVERLOADED ->
          what + " is overloaded or failing. Name a second model in CARTAGENT_MODELS to bridge it.";
      case TIMED_OUT ->
          what
              + " was too slow with "
              + model
              + ". CARTAGENT_MODEL_FIRST_TOKEN_SECONDS and CARTAGENT_MODEL_NEXT_TOKEN_SECONDS set"
              + " the patience.";
      case BROKEN_STREAM ->
          "The reply of "
              + spoken
              + " broke off or could not be read"
              + detail
              + ". If it keeps doing so, check "
              + addressSetting
              + ".";
      case UNREACHABLE ->
          what + " cannot be reached. Check the network and " + addressSetting + ".";
      case REQUEST_REFUSED ->
          spoken
              + " refused the request for "
              + model
              + detail
              + ". Check CARTAGENT_MODELS and "
              + addressSetting
              + ".";
      case NOT_TRIED -> spoken + " was not asked" + detail + ".";
    };
  }

  static Failure notTried(String why) {
    return Failure.of(Trouble.NOT_TRIED, why);
  }
}
