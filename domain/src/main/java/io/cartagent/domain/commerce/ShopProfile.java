package io.cartagent.domain.commerce;

import java.net.URI;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;

/** What the agent needs to know of the shop itself. */
public record ShopProfile(
    String name, URI storefront, Currency currency, ZoneId zone, Optional<String> contactEmail) {}
