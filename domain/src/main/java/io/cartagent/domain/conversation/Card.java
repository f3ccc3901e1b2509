package io.cartagent.domain.conversation;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A small table beside an answer, built by code from the shop's own record and never by a model.
 */
public record Card(Kind kind, String title, List<Row> rows, Optional<URI> url) {
  /** What the card shows. */
  public enum Kind {
    ORDER,
    PRODUCT,
    /** What would be done, or was. */
    ACTION
  }

  /** One line of a card; a link only where the shop's record holds it. */
  public record Row(String label, String value, Optional<URI> url) {}

  public Card {
    rows = List.copyOf(rows);
  }
}
