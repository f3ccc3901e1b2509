package io.cartagent.domain.redaction.nationalid;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.redaction.nationalid.NationalId.Need;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTest {
  private final Shapes shapes =
      new Shapes(
          List.of(
              kind("groups", "99-AA-9"),
              kind("plain", "99999"),
              kind("either", "9N9N"),
              kind("apart", "999-99")));

  @ParameterizedTest
  @CsvSource({
    "12-ab-3, groups",
    "12 AZ 3, groups",
    "12\u00a0AZ\u00a03, groups",
    "12.AZ/3, groups",
    "12+AZ+3, groups",
    "12az3, groups",
    "12345, plain apart",
    "123-45, apart",
    "1234, either",
    "1a3z, either",
    "1z34, either"
  })
  void knows_what_is_written_as_an_office_writes_it(String written, String kinds) {
    assertThat(read(written)).isEqualTo(kinds);
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "1",
    "12",
    "123",
    "123-",
    "12-ab3",
    "12ab-3",
    "12--ab-3",
    "-12-ab-3",
    "12-ab-3-",
    "12-ab-33",
    "12:ab:3",
    "12-äb-3",
    "123456",
    "1-234",
    "a234",
    "12345x",
    "123-456",
    "12\u202f345",
    "\u0661\u0662345"
  })
  void knows_nothing_else(String written) {
    assertThat(read(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"12-ab-3, true", "12ab3, false", "123-45, true", "12345, false"})
  void tells_whether_separators_were_written(String written, boolean separated) {
    assertThat(shapes.isSeparated(placeOf(written))).isEqualTo(separated);
  }

  @ParameterizedTest
  @CsvSource({"1, 12", "12-, 12-a", "12-ab-, 12-ab-3", "123-4, 123-45"})
  void goes_on_while_a_number_could(String written, String further) {
    assertThat(placeOf(written)).isNotEqualTo(Shapes.NOWHERE).isNotEqualTo(placeOf(further));
    assertThat(placeOf(further)).isNotEqualTo(Shapes.NOWHERE);
  }

  @ParameterizedTest
  @CsvSource({"x", "12a-", "123--", "12-3", "1234567"})
  void gives_up_as_soon_as_none_can(String written) {
    assertThat(placeOf(written)).isEqualTo(Shapes.NOWHERE);
  }

  private String read(String written) {
    int place = placeOf(written);
    List<String> names = shapes.at(place).stream().map(NationalId::name).toList();
    assertThat(shapes.isWhole(place)).isEqualTo(!names.isEmpty());
    return String.join(" ", names);
  }

  private int placeOf(String written) {
    int place = Shapes.ROOT;
    for (int i = 0; i < written.length(); i++) {
      place = shapes.after(place, written.charAt(i));
    }
    return place;
  }

  private static NationalId kind(String name, String pattern) {
    return new NationalId("XX", name, pattern, id -> true, Need.NOTHING);
  }
}
