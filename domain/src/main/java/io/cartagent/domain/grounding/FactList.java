package io.cartagent.domain.grounding;

import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.identity.DisclosurePolicy;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.identity.OrderField;
import io.cartagent.domain.knowledge.Source;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Collects the facts of one order, leaving out what the listener may not hear. */
final class FactList {
  private final String idPrefix;
  private final Source source;
  private final IdentityLevel listener;
  private final List<Evidence.Fact> facts = new ArrayList<>();

  FactList(String idPrefix, Source source, IdentityLevel listener) {
    this.idPrefix = idPrefix;
    this.source = source;
    this.listener = listener;
  }

  void amount(OrderField field, String id, String subject, String attribute, Money money) {
    add(field, id, subject, attribute, new FactValue.Amount(money));
  }

  void count(
      OrderField field, String id, String subject, String attribute, int number, String unit) {
    add(field, id, subject, attribute, new FactValue.Quantity(BigDecimal.valueOf(number), unit));
  }

  void day(OrderField field, String id, String subject, String attribute, LocalDate day) {
    add(field, id, subject, attribute, new FactValue.Day(day));
  }

  void status(OrderField field, String id, String subject, String attribute, String term) {
    add(field, id, subject, attribute, new FactValue.Status(term));
  }

  void identifier(OrderField field, String id, String subject, String attribute, String code) {
    add(field, id, subject, attribute, new FactValue.Identifier(code));
  }

  void link(OrderField field, String id, String subject, String attribute, URI target) {
    add(field, id, subject, attribute, new FactValue.Link(target));
  }

  void words(OrderField field, String id, String subject, String attribute, String text) {
    if (!text.isBlank()) {
      add(field, id, subject, attribute, new FactValue.Words(text));
    }
  }

  List<Evidence.Fact> list() {
    return List.copyOf(facts);
  }

  private void add(OrderField field, String id, String subject, String attribute, FactValue value) {
    DisclosurePolicy.weakest(field)
        .filter(listener::reaches)
        .ifPresent(audience ->
            facts.add(
                new Evidence.Fact(
                    idPrefix + ":" + id, source, audience, subject, attribute, value)));
  }
}
