package io.cartagent.twin.admin;

import graphql.schema.DataFetcher;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects how each field of each type is answered. */
final class Wiring {

  private final Map<String, Map<String, DataFetcher<?>>> fetchers = new HashMap<>();
  private final Map<Class<?>, String> typeNames = new HashMap<>();

  /** Begins the fields of an object type that is answered from one class of ours. */
  <T> TypeWiring<T> type(String name, Class<T> source) {
    typeNames.putIfAbsent(source, name);
    return new TypeWiring<>(name, source);
  }

  Map<String, DataFetcher<?>> of(String type) {
    return fetchers.getOrDefault(type, Map.of());
  }

  /** The object type of an answer, needed where the schema has an interface or a union. */
  @Nullable String typeOf(Object answer) {
    return answer instanceof Map<?, ?> map
        ? (String) map.get("__typename")
        : typeNames.get(answer.getClass());
  }

  /** Answers one field. */
  @FunctionalInterface
  interface Field<T> {
    @Nullable Object of(T source, Request request);
  }

  /** Answers one field that needs neither arguments nor the rest of the store. */
  @FunctionalInterface
  interface Plain<T> {
    @Nullable Object of(T source);
  }

  /** The fields of one type. */
  final class TypeWiring<T> {

    private final Class<T> source;
    private final Map<String, DataFetcher<?>> fields;

    private TypeWiring(String name, Class<T> source) {
      this.source = source;
      this.fields = fetchers.computeIfAbsent(name, _ -> new HashMap<>());
    }

    TypeWiring<T> field(String name, Plain<T> answer) {
      return asked(name, (source, _) -> answer.of(source));
    }

    TypeWiring<T> asked(String name, Field<T> answer) {
      DataFetcher<@Nullable Object> fetcher =
          environment ->
              answer.of(
                  source.cast(Objects.requireNonNull(environment.<Object>getSource())),
                  new Request(environment));
      fields.put(name, fetcher);
      return this;
    }
  }
}
