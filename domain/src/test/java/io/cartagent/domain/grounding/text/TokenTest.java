package io.cartagent.domain.grounding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a word, a number or a sign. */
final class TokenTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          It's here, isn’t it?            ~ It's|here|,|isn’t|it|?
          It costs 1,234.50 €.            ~ It|costs|1,234.50|€|.
          Order #1027-F1                  ~ Order|#|1027|-|F1
          help@acme.example               ~ help|@|acme|.|example
          the dogs' beds                  ~ the|dogs|'|beds
          from 5'th to 'n                 ~ from|5|'|th|to|'|n
          1.a b,2 c.d e,f 3.              ~ 1|.|a|b|,|2|c|.|d|e|,|f|3|.
          W2611340 holds 16GB             ~ W2611340|holds|16GB
          e\u0301te\u0301 and नमस्ते      ~ e\u0301te\u0301|and|नमस्ते
          x\u200Dy                        ~ x\u200Dy
          𝐀𝐁 😀𝐂.                         ~ 𝐀𝐁|😀|𝐂|.
          𝐀'𝐁 c'                          ~ 𝐀'𝐁|c|'
          a\u00a0b\u2003c\td              ~ a|b|c|d
          """)
  void cuts_a_text_into_words_numbers_and_signs(String text, String tokens) {
    assertThat(Token.listOf(text)).extracting(Token::text).containsExactly(tokens.split("\\|", -1));
  }

  @Test
  void tells_where_each_stands() {
    String text = "  The 😀 isn’t  sad.";

    List<Token> tokens = Token.listOf(text);

    assertThat(tokens)
        .allSatisfy(token ->
            assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text()));
    assertThat(tokens).extracting(Token::start).containsExactly(2, 6, 9, 16, 19);
  }

  @Test
  void compares_words_in_lower_case_and_with_plain_apostrophes() {
    assertThat(Token.listOf("Isn’t IT")).extracting(Token::key).containsExactly("isn't", "it");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          We ship to the US.       ~ usa
          US customers pay none.   ~ usa
          In the US, A is fine.    ~ usa
          Ask us.                  ~ us
          It costs US $5.          ~ us
          It costs 5 US            ~ usa
          TELL US                  ~ us
          US ONLY                  ~ us
          I US                     ~ usa
          """)
  void takes_two_capitals_for_the_country(String text, String key) {
    assertThat(Token.listOf(text))
        .filteredOn(token -> token.text().equalsIgnoreCase("us"))
        .extracting(Token::key)
        .containsExactly(key);
  }

  @Test
  void keeps_the_place_of_the_country() {
    Token country = Token.listOf("We ship to the US.").get(4);

    assertThat(country).isEqualTo(new Token("US", "usa", 15, 17));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          parcel    ~ true  ~ false ~ false ~ true
          Parcel    ~ true  ~ false ~ true  ~ true
          ǅungla    ~ true  ~ false ~ true  ~ true
          24        ~ false ~ true  ~ false ~ true
          1,234.5   ~ false ~ true  ~ false ~ true
          16GB      ~ false ~ false ~ false ~ true
          W26       ~ true  ~ false ~ true  ~ true
          €         ~ false ~ false ~ false ~ false
          """)
  void knows_a_word_from_a_number_and_a_sign(
      String text, boolean word, boolean number, boolean capital, boolean either) {
    Token token = Token.listOf(text).getFirst();

    assertThat(token.isWord()).isEqualTo(word);
    assertThat(token.isNumber()).isEqualTo(number);
    assertThat(token.isCapitalised()).isEqualTo(capital);
    assertThat(token.isAlphanumeric()).isEqualTo(either);
  }
}
