package io.cartagent.twin.search;

import io.cartagent.twin.search.SearchField.SearchMoment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A search over one kind of thing.
 *
 * <p>It fails open, as Shopify does: a term of an unknown field is reported as a warning and
 * otherwise taken as if it were not there, even if that leaves every row.
 */
public final class Search<T> {

  private final SearchFields<T> fields;
  private final SearchMoment moment;

  public Search(SearchFields<T> fields, SearchMoment moment) {
    this.fields = fields;
    this.moment = moment;
  }

  /** The things that match, in their order, and what Shopify would warn of. */
  public Outcome<T> find(List<T> things, String query) {
    Optional<SearchNode> parsed = SearchParser.parse(query);
    if (parsed.isEmpty()) {
      return new Outcome<>(things, Map.of(), List.of());
    }
    List<Map<String, Object>> warnings = new ArrayList<>();
    Optional<SearchNode> known = withoutUnknown(parsed.get(), warnings);
    List<T> found =
        known
            .map(node -> things.stream().filter(one -> matches(one, node)).toList())
            .orElse(things);
    return new Outcome<>(found, parsed.get().parsed(), warnings);
  }

  private Optional<SearchNode> withoutUnknown(SearchNode node, List<Map<String, Object>> warnings) {
    return switch (node) {
      case SearchNode.Term term -> {
        if (fields.find(term.field()) != null) {
          yield Optional.of(term);
        }
        Map<String, Object> warning = new LinkedHashMap<>();
        warning.put("field", term.field());
        warning.put("message", "Invalid search field for this query.");
        warning.put("code", "invalid_field");
        warnings.add(warning);
        yield Optional.empty();
      }
      case SearchNode.Not not -> withoutUnknown(not.part(), warnings).map(SearchNode.Not::new);
      case SearchNode.And and -> {
        List<SearchNode> parts = knownParts(and.parts(), warnings);
        yield parts.isEmpty() ? Optional.empty() : Optional.of(new SearchNode.And(parts));
      }
      case SearchNode.Or or -> {
        List<SearchNode> parts = knownParts(or.parts(), warnings);
        yield parts.isEmpty() ? Optional.empty() : Optional.of(new SearchNode.Or(parts));
      }
    };
  }

  private List<SearchNode> knownParts(List<SearchNode> parts, List<Map<String, Object>> warnings) {
    return parts.stream().flatMap(part -> withoutUnknown(part, warnings).stream()).toList();
  }

  private boolean matches(T thing, SearchNode node) {
    return switch (node) {
      case SearchNode.And and -> and.parts().stream().allMatch(part -> matches(thing, part));
      case SearchNode.Or or -> or.parts().stream().anyMatch(part -> matches(thing, part));
      case SearchNode.Not not -> !matches(thing, not.part());
      case SearchNode.Term term -> {
        SearchField<T> field = fields.find(term.field());
        yield field != null && field.matches(thing, term, moment);
      }
    };
  }

  /** What a search found, how it was understood, and the warnings. */
  public record Outcome<T>(
      List<T> found, Map<String, Object> parsed, List<Map<String, Object>> warnings) {
    public Outcome {
      found = List.copyOf(found);
      warnings = List.copyOf(warnings);
    }
  }
}
