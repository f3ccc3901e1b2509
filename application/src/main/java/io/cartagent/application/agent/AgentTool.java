package io.cartagent.application.agent;

import io.cartagent.application.port.llm.ToolSpec;
import io.cartagent.application.port.llm.ToolSpec.Parameter;
import io.cartagent.domain.identity.IdentityLevel;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a model may ask for on behalf of a shopper. No tool takes a shop, a customer or an owner:
 * those are bound before the tool is handed out (ID-14). None changes anything in the shop, so
 * whatever untrusted text a model has read, it can trigger no consequential act (AI-02, AI-03).
 */
public enum AgentTool {
  SEARCH_KNOWLEDGE(
      "Searches the shop's policies, pages and articles. Returns passages.",
      IdentityLevel.ANONYMOUS,
      Optional.of(Trait.UNTRUSTED_TEXT),
      new Parameter(
          "query", "What to look for, as a short question or phrase.", true, 400, List.of())),
  SEARCH_PRODUCTS(
      "Searches the products on sale. Returns titles, present prices, availability and references.",
      IdentityLevel.ANONYMOUS,
      Optional.of(Trait.UNTRUSTED_TEXT),
      new Parameter("query", "What the shopper is looking for.", true, 400, List.of())),
  PRODUCT_DETAIL(
      "Returns every variant of a product, its present stock and its description.",
      IdentityLevel.ANONYMOUS,
      Optional.of(Trait.UNTRUSTED_TEXT),
      new Parameter("reference", "The reference search_products returned.", true, 200, List.of())),
  LOOK_UP_ORDER(
      "Looks up one order: status, parcels, tracking, items, amounts, refunds and returns. Needs"
          + " the order number, and the e-mail address or the delivery postcode of that same order"
          + " unless the shopper has proved the order in this conversation already.",
      IdentityLevel.ANONYMOUS,
      Optional.of(Trait.PRIVATE_DATA),
      new Parameter("order_number", "Such as #1001, as the shopper wrote it.", true, 40, List.of()),
      new Parameter(
          "contact",
          "The e-mail address or postcode exactly as it stands in the conversation, such as"
              + " [EMAIL_1]. Leave it out when the shopper has given none.",
          false,
          320,
          List.of())),
  HAND_OVER(
      "Calls a person of the shop's team into this conversation. Use it when the shopper asks for"
          + " a person, wants something changed, or when you cannot help.",
      IdentityLevel.ANONYMOUS,
      Optional.empty(),
      new Parameter(
          "reason",
          "Why a person is needed.",
          true,
          40,
          List.of("shopper_asked", "needs_a_person")));

  /** What a tool brings into a conversation (AI-03). */
  enum Trait {
    /** Text somebody outside CartAgent wrote, which may hold instructions. */
    UNTRUSTED_TEXT,
    /** Data of one shopper. */
    PRIVATE_DATA
  }

  private final String description;
  private final IdentityLevel weakest;
  private final Optional<Trait> trait;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of, of records of values
  private final List<Parameter> parameters;

  AgentTool(
      String description, IdentityLevel weakest, Optional<Trait> trait, Parameter... parameters) {
    this.description = description;
    this.weakest = weakest;
    this.trait = trait;
    this.parameters = List.of(parameters);
  }

  /** As a model calls it. */
  public String publicName() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  Optional<Trait> trait() {
    return trait;
  }

  ToolSpec spec() {
    return new ToolSpec(publicName(), description, parameters);
  }

  List<Parameter> parameters() {
    return parameters;
  }

  /**
   * The tools of a turn, decided before it begins (AI-04).
   *
   * @param switchedOff by the merchant; a handover cannot be switched off
   */
  static List<AgentTool> offeredTo(IdentityLevel level, Set<AgentTool> switchedOff) {
    return java.util.Arrays.stream(values())
        .filter(tool -> level.reaches(tool.weakest))
        .filter(tool -> tool == HAND_OVER || !switchedOff.contains(tool))
        .toList();
  }
}
