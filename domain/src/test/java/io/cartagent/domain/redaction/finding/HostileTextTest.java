package io.cartagent.domain.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that try to make the rules read the same characters again and again (HT-18). No clock is
 * asked: a rule whose work grows with the square of the text would not come back from these. How
 * fast it is says {@code RedactionBenchmark}.
 */
class HostileTextTest {
  private static final int LENGTH = 300_000;
  private static final int MEGABYTE = 1_000_000;

  private final PersonalDataFinder finder = new PersonalDataFinder();

  static List<String> pieces() {
    return List.of(
        "1",
        "1 ",
        "1-",
        "a",
        "A",
        "A ",
        "A1",
        "@",
        "a@",
        "a.",
        ":",
        "::",
        "=",
        "key=",
        "(",
        "+1",
        "12 Main ",
        "12 Main Street, ",
        "Anna ",
        "Anna, ",
        "my name is ",
        "-----BEGIN KEY-----",
        "-----BEGIN ",
        "zip ",
        "apt 1 ",
        "eyJ",
        "DE89 3704 ",
        "call 1 ",
        "[EMAIL_1]",
        "://",
        "://a:b@",
        "://a:",
        "sk-",
        "12345678:",
        "the corner of A and ",
        "\u65e5",
        "\u0130 ",
        "'s ",
        "\u0301",
        "\n",
        " ");
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void a_piece_repeated_is_read_to_its_end(String piece) {
    String end = "\n\na@mail.example";
    String text = piece.repeat(LENGTH / piece.length()) + end;

    assertThat(finder.find(text, known()))
        .last()
        .satisfies(datum -> assertThat(datum.end()).isEqualTo(text.length()));
  }

  @Test
  void a_megabyte_of_everything_is_read_to_its_end() {
    Random random = new Random(42);
    StringBuilder text = new StringBuilder();
    while (text.length() < MEGABYTE) {
      text.append(pieces().get(random.nextInt(pieces().size())));
    }
    text.append("\n\na@mail.example");

    assertThat(finder.find(text.toString(), known()))
        .last()
        .satisfies(datum -> assertThat(datum.end()).isEqualTo(text.length()));
  }

  private static KnownPeople known() {
    KnownPeople known = new KnownPeople();
    known.addName("Anna Main");
    known.addValue(DataCategory.ADDRESS, "12 Main Street");
    return known;
  }
}
