package io.cartagent.twin.store;

import org.jspecify.annotations.Nullable;

/** A postal address. */
public record Address(
    @Nullable String name,
    @Nullable String company,
    @Nullable String address1,
    @Nullable String address2,
    @Nullable String city,
    @Nullable String provinceCode,
    @Nullable String zip,
    @Nullable String countryCodeV2,
    @Nullable String phone) {}
