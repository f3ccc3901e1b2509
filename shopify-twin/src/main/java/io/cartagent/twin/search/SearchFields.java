package io.cartagent.twin.search;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields by which one kind of thing can be searched. */
public final class SearchFields<T> {

  private final Map<String, SearchField<T>> fields = new LinkedHashMap<>();
  private Function<T, Stream<@Nullable String>> anywhere = _ -> Stream.empty();

  /** What a bare word is sought in. */
  public SearchFields<T> anywhere(Function<T, Stream<@Nullable String>> texts) {
    this.anywhere = texts;
    return this;
  }

  /** A text of several words, each of which can be found. */
  public SearchFields<T> words(String name, Function<T, @Nullable String> text) {
    return put(name, new SearchField.Words<>(one -> Stream.of(wrap(text.apply(one)))));
  }

  /** Values that match only as a whole, whatever their case. */
  public SearchFields<T> exact(String name, Function<T, Stream<@Nullable String>> values) {
    return put(name, new SearchField.Exact<>(values));
  }

  /** An order's name, found with and without its prefix. */
  public SearchFields<T> orderName(String name, Function<T, @Nullable String> text) {
    return put(name, new SearchField.OrderName<>(one -> Stream.of(wrap(text.apply(one)))));
  }

  public SearchFields<T> number(String name, Function<T, Stream<@Nullable BigDecimal>> numbers) {
    return put(name, new SearchField.Numbers<>(numbers));
  }

  public SearchFields<T> id(String name, Function<T, @Nullable Long> id) {
    return number(
        name,
        one -> {
          Long value = id.apply(one);
          return value == null ? Stream.empty() : Stream.of(BigDecimal.valueOf(value));
        });
  }

  public SearchFields<T> time(String name, Function<T, @Nullable Instant> time) {
    return put(name, new SearchField.Times<>(time));
  }

  /** A field whose meaning is a rule of its own. */
  public SearchFields<T> rule(String name, SearchField.Rule<T> rule) {
    return put(name, rule);
  }

  /** Fields that Shopify knows and that nothing in the twin's stores has. */
  public SearchFields<T> absent(List<String> names) {
    names.forEach(name -> put(name, new SearchField.Exact<>(_ -> Stream.empty())));
    return this;
  }

  private SearchFields<T> put(String name, SearchField<T> field) {
    fields.put(name, field);
    return this;
  }

  @Nullable SearchField<T> find(String name) {
    return name.equals(SearchNode.Term.DEFAULT_FIELD)
        ? new SearchField.Words<>(anywhere)
        : fields.get(name);
  }

  private static String wrap(@Nullable String text) {
    return text == null ? "" : text;
  }
}
