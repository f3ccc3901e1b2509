package io.cartagent.twin.search;

import io.cartagent.twin.search.SearchNode.Comparison;
import io.cartagent.twin.search.SearchNode.Term;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the values of one field are matched. */
public sealed interface SearchField<T> {

  /** Whether the thing has what the term asks for. */
  boolean matches(T thing, Term term, SearchMoment moment);

  /** When and where a search runs: relative and local times depend on it. */
  record SearchMoment(Instant now, ZoneId zone) {}

  /** A rule over the plain value, for fields such as {@code status:open}. */
  @FunctionalInterface
  non-sealed interface Rule<T> extends SearchField<T> {
    boolean holds(T thing, String value);

    @Override
    default boolean matches(T thing, Term term, SearchMoment moment) {
      return Arrays.stream(term.value().split(",", -1))
          .anyMatch(value -> holds(thing, value.strip().toLowerCase(Locale.ROOT)));
    }
  }

  /** Text found by its words. */
  record Words<T>(Function<T, Stream<@Nullable String>> texts) implements SearchField<T> {

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Override
    public boolean matches(T thing, Term term, SearchMoment moment) {
      List<String> wanted = wordsOf(term.value());
      return texts
          .apply(thing)
          .filter(text -> text != null && !text.isBlank())
          .map(Words::wordsOf)
          .anyMatch(words ->
              switch (term.comparison()) {
                case EXISTS -> true;
                case PREFIX ->
                    wanted.stream().allMatch(w -> words.stream().anyMatch(x -> x.startsWith(w)));
                case PHRASE -> containsPhrase(words, wanted);
                default -> !wanted.isEmpty() && words.containsAll(wanted);
              });
    }

    private static boolean containsPhrase(List<String> words, List<String> phrase) {
      return !phrase.isEmpty() && java.util.Collections.indexOfSubList(words, phrase) >= 0;
    }

    private static List<String> wordsOf(@Nullable String text) {
      if (text == null) {
        return List.of();
      }
      return GAP.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(w -> !w.isEmpty()).toList();
    }
  }

  /** Values equal as a whole; a list with commas seeks any of them. */
  record Exact<T>(Function<T, Stream<@Nullable String>> values) implements SearchField<T> {

    @Override
    public boolean matches(T thing, Term term, SearchMoment moment) {
      String wanted = term.value().toLowerCase(Locale.ROOT);
      return values
          .apply(thing)
          .filter(value -> value != null && !value.isEmpty())
          .map(value -> String.valueOf(value).toLowerCase(Locale.ROOT))
          .anyMatch(value ->
              switch (term.comparison()) {
                case EXISTS -> true;
                case PREFIX -> value.startsWith(wanted);
                case MATCH ->
                    value.equals(wanted) || Arrays.asList(wanted.split(",", -1)).contains(value);
                default -> value.equals(wanted);
              });
    }
  }

  /** Order names: {@code 1494}, {@code #1494} and {@code "#1494"} are one. */
  record OrderName<T>(Function<T, Stream<@Nullable String>> names) implements SearchField<T> {

    @Override
    public boolean matches(T thing, Term term, SearchMoment moment) {
      String wanted = plain(term.value());
      return names
          .apply(thing)
          .filter(name -> name != null && !name.isEmpty())
          .map(OrderName::plain)
          .anyMatch(name ->
              switch (term.comparison()) {
                case EXISTS -> true;
                case PREFIX -> name.startsWith(wanted);
                default -> name.equals(wanted);
              });
    }

    private static String plain(@Nullable String name) {
      String lower = String.valueOf(name).toLowerCase(Locale.ROOT).strip();
      return lower.startsWith("#") ? lower.substring(1) : lower;
    }
  }

  /** Numbers and ids, equal or in a range. */
  record Numbers<T>(Function<T, Stream<@Nullable BigDecimal>> numbers) implements SearchField<T> {

    @Override
    public boolean matches(T thing, Term term, SearchMoment moment) {
      if (term.comparison() == Comparison.EXISTS) {
        return numbers.apply(thing).findAny().isPresent();
      }
      List<BigDecimal> wanted =
          Arrays.stream(term.value().split(",", -1)).flatMap(v -> number(v).stream()).toList();
      return numbers
          .apply(thing)
          .anyMatch(value ->
              value != null
                  && wanted.stream()
                      .anyMatch(one -> holds(term.comparison(), value.compareTo(one))));
    }

    private static Optional<BigDecimal> number(String text) {
      String digits = text.strip();
      if (digits.length() > 40 || !digits.matches("-?\\d+(\\.\\d+)?")) {
        return Optional.empty();
      }
      return Optional.of(new BigDecimal(digits));
    }
  }

  /** Moments, equal or in a range; a value without a zone is in the shop's. */
  record Times<T>(Function<T, @Nullable Instant> time) implements SearchField<T> {

    @Override
    public boolean matches(T thing, Term term, SearchMoment moment) {
      Instant value = time.apply(thing);
      if (value == null || term.comparison() == Comparison.EXISTS) {
        return value != null;
      }
      return SearchTime.read(term.value(), moment)
          .map(wanted ->
              term.comparison().isRange()
                  ? holds(term.comparison(), value.compareTo(wanted.edge(term.comparison())))
                  : wanted.contains(value))
          .orElse(false);
    }
  }

  private static boolean holds(Comparison comparison, int order) {
    return switch (comparison) {
      case LESS -> order < 0;
      case LESS_OR_EQUAL -> order <= 0;
      case GREATER -> order > 0;
      case GREATER_OR_EQUAL -> order >= 0;
      default -> order == 0;
    };
  }
}
