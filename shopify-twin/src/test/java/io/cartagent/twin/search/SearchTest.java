package io.cartagent.twin.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.twin.search.SearchField.SearchMoment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SearchTest {

  private static final Thing HAT =
      new Thing(1, "Green wool hat", "hat@x.example", "2026-11-01T10:00:00Z");
  private static final Thing HOOD =
      new Thing(2, "Green hoodie", "hood@x.example", "2026-11-05T23:30:00Z");
  private static final Thing MUG =
      new Thing(3, "Blue mug", "mug@x.example", "2026-11-10T10:00:00Z");

  private static final SearchFields<Thing> FIELDS =
      new SearchFields<Thing>()
          .anywhere(thing -> Stream.of(thing.title()))
          .words("title", Thing::title)
          .exact("email", thing -> Stream.of(thing.email()))
          .id("id", Thing::id)
          .time("updated_at", thing -> Instant.parse(thing.updated()));

  private record Thing(long id, String title, String email, String updated) {}

  @Test
  void bare_words_must_all_be_there() {
    assertThat(found("green hoodie")).containsExactly(HOOD);
  }

  @Test
  void phrases_keep_their_order() {
    assertThat(found("title:\"wool green\"")).isEmpty();
    assertThat(found("title:'green wool'")).containsExactly(HAT);
  }

  @Test
  void connectives_and_brackets_bind_as_expected() {
    assertThat(found("(id:1 OR id:3) AND NOT title:blue")).containsExactly(HAT);
    assertThat(found("green -wool")).containsExactly(HOOD);
  }

  @Test
  void a_star_ends_a_prefix() {
    assertThat(found("hood*")).containsExactly(HOOD);
  }

  @Test
  void ranges_compare_numbers_and_moments() {
    assertThat(found("id:>=2")).containsExactly(HOOD, MUG);
    assertThat(found("updated_at:>'2026-11-05T23:00:00Z'")).containsExactly(HOOD, MUG);
    assertThat(found("updated_at:<=2026-11-01")).containsExactly(HAT);
  }

  @Test
  void a_day_is_the_shops_day() {
    assertThat(found("updated_at:2026-11-06")).containsExactly(HOOD);
  }

  @Test
  void an_unquoted_time_breaks_at_its_colon_as_it_does_at_shopify() {
    Search.Outcome<Thing> outcome = search("updated_at:>=2026-11-05T00:00:00Z");

    assertThat(outcome.found()).containsExactly(HOOD, MUG);
    assertThat(outcome.warnings())
        .singleElement()
        .hasToString(
            "{field=00, message=Invalid search field for this query., code=invalid_field}");
  }

  @Test
  void emails_match_whole_and_in_any_case() {
    assertThat(found("email:HAT@x.example")).containsExactly(HAT);
    assertThat(found("email:\"at@x.example\"")).isEmpty();
  }

  @Property
  void no_text_is_refused(@ForAll @StringLength(max = 200) String text) {
    assertThat(search(text).found()).isSubsetOf(HAT, HOOD, MUG);
  }

  @Property
  void no_heap_of_signs_is_refused(
      @ForAll @StringLength(max = 3000) @CharRange(from = '(', to = '>') String text) {
    assertThat(search("title:" + text + "NOT " + text).found()).isSubsetOf(HAT, HOOD, MUG);
  }

  private static List<Thing> found(String query) {
    return search(query).found();
  }

  private static Search.Outcome<Thing> search(String query) {
    SearchMoment moment =
        new SearchMoment(Instant.parse("2026-11-20T12:00:00Z"), ZoneId.of("Europe/Berlin"));
    return new Search<>(FIELDS, moment).find(List.of(HAT, HOOD, MUG), query);
  }
}
