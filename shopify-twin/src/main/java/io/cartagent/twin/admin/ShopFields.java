package io.cartagent.twin.admin;

import io.cartagent.twin.store.ShopDetails;
import io.cartagent.twin.store.StorePolicy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The shop, its policies and the app's own installation. */
final class ShopFields {

  private static final List<String> SCOPES =
      List.of(
          "read_all_orders",
          "read_content",
          "read_customers",
          "read_discounts",
          "read_fulfillments",
          "read_inventory",
          "read_legal_policies",
          "read_locales",
          "read_locations",
          "read_merchant_managed_fulfillment_orders",
          "read_orders",
          "read_products",
          "read_returns",
          "read_translations",
          "write_app_proxy",
          "write_orders",
          "write_returns");

  private ShopFields() {}

  static void wire(Wiring wiring) {
    wiring
        .type("Shop", ShopDetails.class)
        .field("id", shop -> GlobalId.of("Shop", shop.id()))
        .field("name", ShopDetails::name)
        .field("myshopifyDomain", ShopDetails::myshopifyDomain)
        .field("contactEmail", ShopDetails::contactEmail)
        .field("email", ShopDetails::contactEmail)
        .field("currencyCode", ShopDetails::currencyCode)
        .field("enabledPresentmentCurrencies", ShopDetails::enabledPresentmentCurrencies)
        .field("ianaTimezone", ShopDetails::ianaTimezone)
        .field("timezoneAbbreviation", ShopDetails::ianaTimezone)
        .field("taxesIncluded", _ -> true)
        .field("weightUnit", _ -> "KILOGRAMS")
        .field("unitSystem", _ -> "METRIC_SYSTEM")
        .field("shopOwnerName", ShopDetails::name)
        .field("description", _ -> null)
        .asked("createdAt", (_, request) -> oldest(request))
        .asked("updatedAt", (_, request) -> oldest(request))
        .asked("url", (_, request) -> request.context().url("/"))
        .asked("primaryDomain", (shop, request) -> domain(shop, request.context()))
        .field(
            "plan",
            _ ->
                Map.of(
                    "publicDisplayName", "Basic", "partnerDevelopment", true, "shopifyPlus", false))
        .asked("customerAccountsV2", (_, request) -> accounts(request.context()))
        .field("shopAddress", ShopFields::address)
        .asked("shopPolicies", (_, request) -> request.store().policies());
    wiring
        .type("ShopPolicy", StorePolicy.class)
        .field("id", policy -> GlobalId.of("ShopPolicy", policy.id()))
        .field("type", StorePolicy::type)
        .field("title", StorePolicy::title)
        .field("body", StorePolicy::bodyHtml)
        .asked("url", (policy, request) -> request.context().url(path(policy)))
        .field("updatedAt", StorePolicy::updatedAt)
        .field("translations", _ -> List.of());
  }

  /** What {@code currentAppInstallation} answers. */
  static Map<String, Object> installation(AdminContext context) {
    Map<String, Object> app =
        Map.of(
            "id", GlobalId.of("App", 1),
            "title", "CartAgent",
            "handle", "cartagent",
            "apiKey", "twin");
    Map<String, Object> installation = new LinkedHashMap<>();
    installation.put("id", GlobalId.of("AppInstallation", 1));
    installation.put("launchUrl", context.url("/admin/apps/cartagent"));
    installation.put("app", app);
    installation.put(
        "accessScopes", SCOPES.stream().map(scope -> Map.of("handle", scope)).toList());
    installation.put("activeSubscriptions", List.of());
    return installation;
  }

  static List<Map<String, Object>> locales() {
    return List.of(Map.of("locale", "en", "primary", true, "published", true));
  }

  private static String path(StorePolicy policy) {
    return "/policies/" + policy.type().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Object oldest(Request request) {
    return request.store().policies().stream()
        .map(StorePolicy::updatedAt)
        .min(java.util.Comparator.naturalOrder())
        .orElse(request.context().moment().now());
  }

  private static Map<String, Object> domain(ShopDetails shop, AdminContext context) {
    return Map.of(
        "id", GlobalId.of("Domain", shop.id()),
        "host", context.host(),
        "url", context.url("/"),
        "sslEnabled", false);
  }

  private static Map<String, Object> accounts(AdminContext context) {
    return Map.of(
        "customerAccountsVersion",
        "NEW_CUSTOMER_ACCOUNTS",
        "url",
        context.url("/account"),
        "loginRequiredAtCheckout",
        false,
        "loginLinksVisibleOnStorefrontAndCheckout",
        true);
  }

  private static Map<String, Object> address(ShopDetails shop) {
    Map<String, Object> address = new LinkedHashMap<>();
    address.put("id", GlobalId.of("ShopAddress", shop.id()));
    address.put("countryCodeV2", shop.countryCode());
    address.put("country", Locale.of("", shop.countryCode()).getDisplayCountry(Locale.ENGLISH));
    address.put("phone", shop.phone());
    return address;
  }
}
