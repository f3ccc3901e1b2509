package io.cartagent.application.agent;

import io.cartagent.application.port.llm.ToolSpec;
import io.cartagent.application.port.llm.ToolSpec.Parameter;
import io.cartagent.domain.identity.IdentityLevel;
import java.util.List;
import java.util.Optional;

/**
 * What a model may ask for on behalf of a shopper. No tool takes a shop, a customer or an owner:
 * those are bound before the tool is handed out (ID-14). None changes anything in the shop, so
 * whatever untrusted text a model has read, it can trigger no consequential act (AI-02, AI-03): an
 * offer waits for the shopper's own press on a button, which no tool can make.
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
          + " unless the shopper has proved the order in this conversation already or is signed in"
          + " and it is theirs.",
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
  MY_ORDERS(
      "Lists the signed-in shopper's own newest orders with all that the shop's record says of them.",
      IdentityLevel.VERIFIED,
      Optional.of(Trait.PRIVATE_DATA)),
  RETURN_ELIGIBILITY(
      "Says for each item of an order whether it may be sent back, how many pieces, until when, or"
          + " why not. The order must have been looked up in this conversation or be the signed-in"
          + " shopper's.",
      IdentityLevel.ANONYMOUS,
      Optional.of(Trait.PRIVATE_DATA),
      new Parameter("order_number", "Such as #1001.", true, 40, List.of())),
  QUOTE_ACTION(
      "Shows the shopper an offer with two buttons: to cancel an order, to change its delivery"
          + " address or to request a return. It changes nothing: only the shopper can confirm it,"
          + " by pressing the button. Give exactly what the shopper asked for.",
      IdentityLevel.VERIFIED,
      Optional.of(Trait.OFFER),
      new Parameter(
          "kind",
          "What is offered.",
          true,
          20,
          List.of("cancel_order", "change_address", "request_return")),
      new Parameter("order_number", "Such as #1001.", true, 40, List.of()),
      text("recipient", "change_address: who receives it, placeholder unchanged."),
      text(
          "address_line_1",
          "change_address: street and number, placeholders unchanged. A placeholder for a whole"
              + " address goes here; city, postcode and country may then be left out."),
      text("address_line_2", "change_address: flat, floor or company, if there is one."),
      text("city", "change_address: the town."),
      text("region", "change_address: state or county, where the country uses one."),
      text("postcode", "change_address: the postcode, placeholder unchanged."),
      text("country", "change_address: two-letter code, such as DE."),
      text("item", "request_return: the item's title as in the order, or all."),
      new Parameter(
          "quantity", "request_return: how many pieces, if not all of them.", false, 4, List.of()),
      new Parameter(
          "reason",
          "request_return: why it comes back.",
          false,
          20,
          List.of(
              "not_as_described",
              "defective",
              "wrong_item",
              "too_small",
              "too_large",
              "unwanted",
              "other"))),
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
    PRIVATE_DATA,
    /** An offer, without effect until the shopper alone accepts it. */
    OFFER
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

  /** The tool of a name as models call it. */
  public static Optional<AgentTool> named(String name) {
    return java.util.Arrays.stream(values())
        .filter(tool -> tool.publicName().equals(name))
        .findFirst();
  }

  /** Whether a merchant may keep it from the agent; the way to a person stays open. */
  public boolean isSwitchable() {
    return this != HAND_OVER;
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

  /** The weakest shopper it is offered to. */
  IdentityLevel weakest() {
    return weakest;
  }

  /** Whether it means nothing where no button can be pressed. */
  boolean needsButtons() {
    return trait.filter(Trait.OFFER::equals).isPresent();
  }

  /** The tools of a turn, decided before it begins (AI-04). */
  static List<AgentTool> offeredTo(ToolAccess access) {
    return java.util.Arrays.stream(values()).filter(access::permits).toList();
  }

  private static Parameter text(String name, String description) {
    return new Parameter(name, description, false, 200, List.of());
  }
}
