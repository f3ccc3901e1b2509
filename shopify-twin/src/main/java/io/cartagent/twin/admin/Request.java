package io.cartagent.twin.admin;

import graphql.schema.DataFetchingEnvironment;
import io.cartagent.twin.search.Search;
import io.cartagent.twin.search.SearchFields;
import io.cartagent.twin.store.TwinStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The arguments and surroundings of one field. */
record Request(DataFetchingEnvironment environment) {

  AdminContext context() {
    AdminContext context = environment.getGraphQlContext().get(AdminContext.class);
    if (context == null) {
      throw new IllegalStateException("a request without its context");
    }
    return context;
  }

  TwinStore store() {
    return context().store();
  }

  @Nullable String text(String argument) {
    return environment.getArgument(argument);
  }

  @Nullable Integer number(String argument) {
    return environment.getArgument(argument);
  }

  Map<String, Object> object(String argument) {
    Map<String, Object> value = environment.getArgument(argument);
    return value == null ? Map.of() : value;
  }

  <T> List<T> list(String argument) {
    List<T> value = environment.getArgument(argument);
    return value == null ? List.of() : value;
  }

  boolean is(String argument) {
    return Boolean.TRUE.equals(environment.<Boolean>getArgument(argument));
  }

  /** The number in an id argument, if the id is of the wanted type. */
  Optional<Long> id(String argument, String type) {
    String text = text(argument);
    return text == null ? Optional.empty() : number(type, text);
  }

  static Optional<Long> number(String type, String text) {
    GlobalId id =
        GlobalId.parse(text)
            .orElseThrow(() ->
                new AdminFailure(
                    "Invalid global id '" + text + "'", "argumentLiteralsIncompatible"));
    if (!id.type().equals(type)) {
      throw new AdminFailure("invalid id", "RESOURCE_NOT_FOUND");
    }
    return Optional.of(id.number());
  }

  /** A list field cut to its {@code first} argument. */
  <T> List<T> firstOf(List<T> all) {
    Integer first = number("first");
    List<T> ordered = is("reverse") ? all.reversed() : all;
    return first == null ? ordered : ordered.subList(0, Math.min(Math.max(first, 0), all.size()));
  }

  /** The page of a connection, in the order of {@code sortKey} where the field has one. */
  <T> Slice page(List<T> all, Map<String, Comparator<T>> orders) {
    List<T> sorted = new ArrayList<>(all);
    String key = text("sortKey");
    Comparator<T> order = key == null ? null : orders.get(key);
    if (order != null) {
      sorted.sort(order);
    }
    if (is("reverse")) {
      Collections.reverse(sorted);
    }
    return Slice.of(sorted, number("first"), number("last"), text("after"), text("before"));
  }

  Slice page(List<?> all) {
    List<?> ordered = is("reverse") ? all.reversed() : all;
    return Slice.of(ordered, number("first"), number("last"), text("after"), text("before"));
  }

  /** What the {@code query} argument leaves of the list; warnings go to the answer. */
  <T> List<T> search(List<T> all, SearchFields<T> fields) {
    String query = text("query");
    if (query == null || query.isBlank()) {
      return all;
    }
    Search.Outcome<T> outcome = new Search<>(fields, context().moment()).find(all, query);
    context().report(environment.getExecutionStepInfo().getPath().toList(), query, outcome);
    return outcome.found();
  }
}
