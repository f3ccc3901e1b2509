package io.cartagent.adapter.persistence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.FactValue;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The shape of evidence in a stored turn. Numbers and times are text, which keeps them exact. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = StoredEvidence.Fact.class, name = "fact"),
  @JsonSubTypes.Type(value = StoredEvidence.Excerpt.class, name = "excerpt"),
})
sealed interface StoredEvidence {
  record Fact(
      String id,
      StoredSource source,
      IdentityLevel audience,
      String subject,
      String attribute,
      StoredValue value)
      implements StoredEvidence {}

  record Excerpt(
      String id, String passage, StoredSource source, String heading, String text, String digest)
      implements StoredEvidence {}

  record StoredSource(
      String id, SourceKind kind, String label, @Nullable String url, @Nullable String updatedAt) {
    static StoredSource of(Source source) {
      return new StoredSource(
          source.id(),
          source.kind(),
          source.label(),
          source.url().map(URI::toString).orElse(null),
          source.updatedAt().map(Instant::toString).orElse(null));
    }

    Source toSource() {
      return new Source(
          id,
          kind,
          label,
          Optional.ofNullable(url).map(URI::create),
          Optional.ofNullable(updatedAt).map(Instant::parse));
    }
  }

  /** A fact's value. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = StoredValue.Amount.class, name = "amount"),
    @JsonSubTypes.Type(value = StoredValue.Quantity.class, name = "quantity"),
    @JsonSubTypes.Type(value = StoredValue.Day.class, name = "day"),
    @JsonSubTypes.Type(value = StoredValue.Status.class, name = "status"),
    @JsonSubTypes.Type(value = StoredValue.Identifier.class, name = "identifier"),
    @JsonSubTypes.Type(value = StoredValue.Link.class, name = "link"),
    @JsonSubTypes.Type(value = StoredValue.Words.class, name = "words"),
  })
  sealed interface StoredValue {
    record Amount(String amount, String currency) implements StoredValue {}

    record Quantity(String number, String unit) implements StoredValue {}

    record Day(String date) implements StoredValue {}

    record Status(String term) implements StoredValue {}

    record Identifier(String code) implements StoredValue {}

    record Link(String target) implements StoredValue {}

    record Words(String text) implements StoredValue {}

    static StoredValue of(FactValue value) {
      return switch (value) {
        case FactValue.Amount amount ->
            new Amount(
                amount.money().amount().toString(), amount.money().currency().getCurrencyCode());
        case FactValue.Quantity quantity ->
            new Quantity(quantity.number().toString(), quantity.unit());
        case FactValue.Day day -> new Day(day.date().toString());
        case FactValue.Status status -> new Status(status.term());
        case FactValue.Identifier identifier -> new Identifier(identifier.code());
        case FactValue.Link link -> new Link(link.target().toString());
        case FactValue.Words words -> new Words(words.text());
      };
    }

    default FactValue toValue() {
      return switch (this) {
        case Amount amount -> new FactValue.Amount(Money.of(amount.amount(), amount.currency()));
        case Quantity quantity ->
            new FactValue.Quantity(new BigDecimal(quantity.number()), quantity.unit());
        case Day day -> new FactValue.Day(LocalDate.parse(day.date()));
        case Status status -> new FactValue.Status(status.term());
        case Identifier identifier -> new FactValue.Identifier(identifier.code());
        case Link link -> new FactValue.Link(URI.create(link.target()));
        case Words words -> new FactValue.Words(words.text());
      };
    }
  }

  static StoredEvidence of(Evidence evidence) {
    return switch (evidence) {
      case Evidence.Fact fact ->
          new Fact(
              fact.id(),
              StoredSource.of(fact.source()),
              fact.audience(),
              fact.subject(),
              fact.attribute(),
              StoredValue.of(fact.value()));
      case Evidence.Excerpt excerpt ->
          new Excerpt(
              excerpt.id(),
              excerpt.passage().id(),
              StoredSource.of(excerpt.passage().source()),
              excerpt.passage().heading(),
              excerpt.passage().text(),
              excerpt.passage().digest());
    };
  }

  default Evidence toEvidence() {
    return switch (this) {
      case Fact fact ->
          new Evidence.Fact(
              fact.id(),
              fact.source().toSource(),
              fact.audience(),
              fact.subject(),
              fact.attribute(),
              fact.value().toValue());
      case Excerpt excerpt ->
          new Evidence.Excerpt(
              excerpt.id(),
              new Passage(
                  excerpt.passage(),
                  excerpt.source().toSource(),
                  excerpt.heading(),
                  excerpt.text(),
                  excerpt.digest()));
    };
  }
}
