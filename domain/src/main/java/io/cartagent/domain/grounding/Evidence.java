package io.cartagent.domain.grounding;

import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.Source;

/** Something the shop itself says, which a sentence may rest on. */
public sealed interface Evidence {
  /** Unique within one turn. */
  String id();

  /** Where the shop says it; a citation leads there. */
  Source source();

  /** The weakest shopper who may hear it. */
  IdentityLevel audience();

  /** The evidence in words, for matching and for a citation's quote. */
  String text();

  /**
   * One typed value from a record, such as the delivery date of parcel 2 of order #1027.
   *
   * @param subject what it is about, e.g. {@code order #1027}, {@code parcel #1027-F2}, {@code
   *     Ridge Rain Jacket (M / Moss)}
   * @param attribute what it tells, e.g. {@code tracking number}
   */
  record Fact(
      String id,
      Source source,
      IdentityLevel audience,
      String subject,
      String attribute,
      FactValue value)
      implements Evidence {
    @Override
    public String text() {
      return subject + ": " + attribute + ": " + value.inWords();
    }
  }

  /** A passage of the shop's own writing; anybody may hear it. */
  record Excerpt(String id, Passage passage) implements Evidence {
    @Override
    public Source source() {
      return passage.source();
    }

    @Override
    public IdentityLevel audience() {
      return IdentityLevel.ANONYMOUS;
    }

    @Override
    public String text() {
      return passage.heading().isEmpty()
          ? passage.text()
          : passage.heading() + "\n" + passage.text();
    }
  }
}
