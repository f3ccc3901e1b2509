package io.cartagent.domain.grounding.claim;

import static io.cartagent.domain.grounding.claim.ReadingsFixture.sentence;
import static io.cartagent.domain.grounding.claim.ReadingsFixture.tokens;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.grounding.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence does, what it is about, and which of its words belong together. */
final class AboutSentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          The jacket is dry.                       ~ STATEMENT
          Which jacket is it?                      ~ QUESTION
          Did you know that it shrinks?            ~ STATEMENT
          Did you know it shrinks?                 ~ STATEMENT
          Do you happen to know that it shrinks?   ~ STATEMENT
          Are you aware it shrinks?                ~ STATEMENT
          Do they know?                            ~ QUESTION
          Know more?                               ~ QUESTION
          # Returns                                ~ HEADING
          The sizes:                               ~ HEADING
          I see these sizes:                       ~ DIALOGUE
          Let us see.                              ~ DIALOGUE
          Take care.                               ~ DIALOGUE
          We care.                                 ~ STATEMENT
          Take                                     ~ STATEMENT
          """)
  void knows_what_a_sentence_does(String text, Speech speech) {
    assertThat(Speech.of(text, tokens(text))).isEqualTo(speech);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          I can confirm that the zip is sturdy       ~ the zip is sturdy
          I confirm the fact that the zip is sturdy  ~ ''
          I see, the zip is sturdy                   ~ the zip is sturdy
          I see the zip and the strap is sturdy      ~ the strap is sturdy
          I see the zip and the strap                ~ ''
          The zip is sturdy, if it is kept           ~ The zip is sturdy
          The zip is sturdy; have a nice day         ~ The zip is sturdy
          The zip is sturdy but stiff. Thank you     ~ The zip is sturdy | stiff
          It is sturdy, , it is                      ~ It is sturdy | it is
          and the zip is here                        ~ the zip is here
          the zip and a b c d is here                ~ the zip and a b c d is here
          the zip and a b c is here                  ~ the zip | a b c is here
          one two three four five six seven eight nine know that it is  ~ it is
          one two three four five six seven eight nine ten know that it is  ~ one two three four five six seven eight nine ten know that it is
          """)
  void finds_what_is_stated_within_the_agents_own_talk(String text, String stated) {
    String found =
        Speech.statedIn(tokens(text)).stream()
            .map(part -> part.stream().map(Token::text).collect(Collectors.joining(" ")))
            .collect(Collectors.joining(" | "));

    assertThat(found).isEqualTo(stated);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          It was here, on 24 May it came, and so on  ~ on|24|May|it|came
          On 24 May it came                          ~ On|24|May|it|came
          It came on 24 May                          ~ It|came|on|24|May
          It came while on 24 May but it left        ~ on|24|May
          (24 May)                                   ~ 24|May
          It came, (on) 24 May: so; it is            ~ 24|May
          """)
  void the_clause_of_a_claim_ends_at_signs_and_joining_words(String text, String clause) {
    ClaimExtractor.Extract extract = sentence(text);

    Clause found = Clause.around(extract.readings().getFirst(), extract.tokens(), text.length());

    assertThat(found.of(extract.tokens()))
        .extracting(Token::text)
        .containsExactly(clause.split("\\|", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Wash by hand.                          ~ hand
          Handwash only, dry flat.               ~ hand, flat
          Do not machine wash.                   ~ not machine
          Never wash in the machine.             ~ not machine
          Machine dry, do not wash by hand.      ~ machine, not hand
          Not so here: machine wash.             ~ machine
          Not one two three four machine wash.   ~ not machine
          Not one two three four five machine wash. ~ machine
          The washing of the machine.            ~ machine
          The washing of the old machine.        ~ ''
          The machine for all washing.           ~ machine
          The machine for all the washing.       ~ ''
          By hand.                               ~ ''
          Machine                                ~ ''
          """)
  void finds_ways_of_care(String text, String methods) {
    String found =
        CareMethods.in(tokens(text)).stream()
            .map(method -> (method.denied() ? "not " : "") + method.name())
            .collect(Collectors.joining(", "));

    assertThat(found).isEqualTo(methods);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Wash by hand.       ~ Wash by hand.         ~ true  ~ true
          Wash by hand.       ~ Do not wash by hand.  ~ false ~ true
          Wash by hand.       ~ Do not machine wash.  ~ true  ~ true
          Wash by hand.       ~ Machine wash.         ~ false ~ true
          Wash by hand.       ~ Do not tumble dry.    ~ false ~ false
          Do not machine wash ~ Do not wash by hand.  ~ false ~ true
          Dry flat.           ~ Do not tumble dry.    ~ true  ~ true
          """)
  void one_way_of_care_tells_another(String told, String claimed, boolean agrees, boolean sort) {
    CareMethods.Method method = CareMethods.in(tokens(told)).getFirst();
    CareMethods.Method claim = CareMethods.in(tokens(claimed)).getFirst();

    assertThat(method.agreesWith(claim)).isEqualTo(agrees);
    assertThat(method.isOfSort(claim)).isEqualTo(sort);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          shipped on the day           ~ shipped on        ~ true
          delivered on the day         ~ shipped on        ~ false
          shipped, delivered the day   ~ shipped on        ~ true
          on the day                   ~ shipped on        ~ true
          delivered on the day         ~ made on           ~ true
          refunded on the day          ~ shipped on        ~ true
          """)
  void words_tell_which_day_is_meant(String words, String attribute, boolean allowed) {
    assertThat(
            AttributeCues.allow(
                Reading.Kind.DATE, attribute, tokens(words), Set.of("shipped on", "delivered on")))
        .isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          a total of                ~ total         ~ true
          refunded                  ~ total         ~ false
          each costs                ~ total         ~ true
          starts from               ~ total         ~ true
          formerly                  ~ price         ~ false
          """)
  void words_tell_which_amount_is_meant(String words, String attribute, boolean allowed) {
    Set<String> present =
        Set.of("total", "price", "lowest price", "highest price", "former price", "total refunded");

    assertThat(AttributeCues.allow(Reading.Kind.PRICE, attribute, tokens(words), present))
        .isEqualTo(allowed);
    assertThat(AttributeCues.allow(Reading.Kind.COUNT, attribute, tokens(words), present)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"price,price", "lowest price,price", "former price,former price", "total,total"})
  void prices_of_one_thing_compete(String attribute, String family) {
    assertThat(AttributeCues.family(attribute)).isEqualTo(family);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          the moss jacket          ~ mos jacket
          order 1027               ~ 1027
          order 102                ~ ''
          order #102               ~ 102
          costs 1999.5             ~ ''
          the parcel 2             ~ parcel:2
          the parcel 22            ~ ''
          the package two          ~ two
          parcel x                 ~ x
          2                        ~ ''
          the second parcel        ~ parcel:2 second
          the second one           ~ parcel:2 second
          the second boot          ~ second boot
          the second               ~ second
          boot and first parcels   ~ parcel:1 first boot
          """)
  void finds_the_words_that_name_something(String text, String names) {
    Set<String> expected = Set.of(names.isEmpty() ? new String[0] : names.split(" ", -1));

    assertThat(SubjectNames.in(tokens(text), 0, text.length())).isEqualTo(expected);
  }

  @Test
  void finds_names_between_two_places_alone() {
    String text = "moss jacket hat";

    assertThat(SubjectNames.in(tokens(text), 5, 11)).containsExactly("jacket");
    assertThat(SubjectNames.in(tokens(text), 6, 11)).isEmpty();
    assertThat(SubjectNames.in(tokens(text), 5, 10)).isEmpty();
  }

  @Test
  void more_words_name_a_thing_more_closely() {
    assertThat(SubjectNames.isMore(Set.of("rain", "jacket"), Set.of("jacket"))).isTrue();
    assertThat(SubjectNames.isMore(Set.of("jacket"), Set.of("jacket"))).isFalse();
    assertThat(SubjectNames.isMore(Set.of("rain", "jacket"), Set.of("hat"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          $725 - $503 = $222                 ~ true
          $725 + $503 = $1228                ~ true
          $725 + $3 + $2 = $730              ~ true
          $725 - $3 - $2 = $720              ~ true
          $725 - $503 = $223                 ~ false
          $725 - $503 makes $222             ~ false
          = $222                             ~ false
          $725 = $503 - $222                 ~ false
          $222 = $222                        ~ true
          """)
  void a_sum_written_out_proves_its_result(String text, boolean proven) {
    ClaimExtractor.Extract extract = sentence(text);
    List<Reading> prices =
        extract.readings().stream()
            .filter(reading -> reading.kind() == Reading.Kind.PRICE)
            .toList();

    assertThat(Equation.resultsIn(prices.getLast(), extract)).isEqualTo(proven);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          5 days              ~ 5 days            ~ true  ~ true
          5 days              ~ 6 days            ~ false ~ false
          5 days              ~ 5 hours           ~ false ~ false
          5 people            ~ 5 owners          ~ false ~ true
          5 people            ~ 5 days            ~ false ~ false
          5 days              ~ 5 people          ~ false ~ true
          5 people            ~ 5 parcels         ~ false ~ true
          5 boots             ~ 5 items           ~ true  ~ true
          5 parcels           ~ 5 items           ~ false ~ true
          5                   ~ 5 days            ~ true  ~ true
          5 days              ~ 5                 ~ true  ~ true
          €5                  ~ 5                 ~ true  ~ true
          €5                  ~ 5 days            ~ false ~ false
          €5                  ~ 6                 ~ false ~ false
          €5                  ~ $5                ~ false ~ false
          5%                  ~ 5                 ~ false ~ false
          on Monday           ~ on 23 November    ~ true  ~ true
          is not shipped      ~ is shipped        ~ true  ~ true
          """)
  void one_reading_agrees_with_another(
      String claimed, String told, boolean agrees, boolean loosely) {
    Reading claim = sentence(claimed).readings().getFirst();
    Reading other = sentence(told).readings().getFirst();

    assertThat(claim.agreesWith(other)).isEqualTo(agrees);
    assertThat(claim.agreesLooselyWith(other)).isEqualTo(loosely);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          5 days  ~ 6 days   ~ true
          5 days  ~ 6 boots  ~ false
          €5      ~ €6       ~ true
          €5      ~ 5        ~ false
          """)
  void readings_compete_that_tell_the_same_sort_of_thing(
      String one, String other, boolean competes) {
    assertThat(
            sentence(one).readings().getFirst().competesWith(sentence(other).readings().getFirst()))
        .isEqualTo(competes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          https://WWW.acme.test/  ~ acme.test
          acme.test/a/            ~ acme.test/a
          +353 (1) 23-4           ~ +3531234
          """)
  void one_address_is_known_by_one_spelling(String words, String canonical) {
    assertThat(ReachScanner.canonical(words)).isEqualTo(canonical);
  }
}
