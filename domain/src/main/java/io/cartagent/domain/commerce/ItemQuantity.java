package io.cartagent.domain.commerce;

/** So many pieces of one item, in a parcel, a refund or a return. */
public record ItemQuantity(String title, int quantity) {}
