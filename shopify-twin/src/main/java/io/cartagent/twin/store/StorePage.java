package io.cartagent.twin.store;

import java.time.Instant;

/** A page of the online store, its body already HTML. */
public record StorePage(long id, String handle, String title, String bodyHtml, Instant updatedAt) {}
