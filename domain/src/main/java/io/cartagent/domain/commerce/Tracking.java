package io.cartagent.domain.commerce;

import java.net.URI;
import java.util.Optional;

/** A carrier's number for a parcel; each part may be missing in the shop's record. */
public record Tracking(Optional<String> carrier, Optional<String> number, Optional<URI> url) {}
