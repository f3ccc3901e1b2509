package io.cartagent.domain.grounding.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.grounding.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rule is made of, and which sentences tell one. */
final class RulePartsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          We repair zips                            ~ repair
          You can exchange it                       ~ exchang
          We gladly repair zips                     ~ repair
          We will certainly also repair zips        ~ repair
          We get it                                 ~ ''
          The jacket fits                           ~ ''
          The jacket can fit, if you wear it        ~ fit
          If you wear it, we repair it              ~ repair
          Who can wear it; we repair it             ~ repair
          We Repair it                              ~ ''
          We slowly                                 ~ ''
          We zips repair                            ~ zip
          Repair it                                 ~ ''
          """)
  void the_verb_after_who_acts_carries_a_rule(String rule, String verbs) {
    List<Token> tokens = Token.listOf(rule);

    assertThat(RuleParts.predicatesOf(tokens, RuleTerms.of(tokens))).isEqualTo(setOf(verbs));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          We repair it after the return             ~ return
          Until 5 jackets are sent                  ~ jacket
          We repair it before                       ~ ''
          We repair the jacket here                 ~ ''
          After new jackets                         ~ ''
          """)
  void a_rule_is_tied_to_a_time_or_a_circumstance(String rule, String bounds) {
    List<Token> tokens = Token.listOf(rule);

    assertThat(RuleParts.boundsOf(tokens, RuleTerms.of(tokens))).isEqualTo(setOf(bounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          New customers pay less                    ~ new
          It is for business accounts               ~ business
          Business is for customers                 ~ ''
          Students and teachers pay less            ~ student teach
          Hats are for new                          ~ ''
          """)
  void a_rule_may_hold_for_a_group(String rule, String groups) {
    List<Token> tokens = Token.listOf(rule);

    assertThat(RuleParts.groupsOf(tokens, RuleTerms.of(tokens))).isEqualTo(setOf(groups));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Every jacket is lined                     ~ ALL
          Any jacket will do                        ~ ALL
          It is at any cost                         ~ ''
          Without any fee, all are sent             ~ ALL
          Any customs are paid                      ~ ''
          Only jackets are sent                     ~ ONLY
          We send it immediately                    ~ AT_ONCE
          We send it the same day                   ~ AT_ONCE
          We send the same jacket                   ~ ''
          We send it at once                        ~ AT_ONCE
          We look at it once                        ~ ''
          We send it right away                     ~ AT_ONCE
          It is right here                          ~ ''
          We send it on the day                     ~ AT_ONCE
          We send it on the                         ~ ''
          We send it on the way                     ~ ''
          We send it on day one                     ~ ''
          Regardless of that                        ~ EVEN_SO
          We send it even if it is late             ~ EVEN_SO
          It is even                                ~ ''
          It is even warm                           ~ ''
          Only all even if at once                  ~ ONLY ALL EVEN_SO AT_ONCE
          """)
  void a_rule_reaches_some_way(String rule, String reaches) {
    Set<RuleParts.Reach> expected =
        setOf(reaches).stream().map(RuleParts.Reach::valueOf).collect(Collectors.toSet());

    assertThat(RuleParts.reachesOf(Token.listOf(rule))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Refund method: it is a card               ~ it is a card
          Refund method: always a card              ~ Refund method : always a card
          Refund method: it is free                 ~ Refund method : it is free
          It is a card                              ~ It is a card
          : it is a card                            ~ : it is a card
          Method: it is: a card                     ~ it is : a card
          a b c d e f g h i j k: it is a card       ~ it is a card
          a b c d e f g h i j k l: it is a card     ~ a b c d e f g h i j k l : it is a card
          """)
  void a_label_states_nothing_of_its_own(String line, String rest) {
    assertThat(textOf(RuleParts.withoutLabel(Token.listOf(line)))).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          We repair zips and we replace buckles         ~ We repair zips | we replace buckles
          We repair zips; we replace buckles            ~ We repair zips | we replace buckles
          We repair zips and buckles                    ~ We repair zips and buckles
          We repair, we replace buckles                 ~ We repair , we replace buckles
          Zips break often and buckles stay shut        ~ Zips break often | buckles stay shut
          Repair zip and we replace buckles             ~ Repair zip and we replace buckles
          We repair zips and we replace it or we sell hats boots  ~ We repair zips | we replace it or we sell hats boots
          """)
  void each_part_that_states_something_stands_alone(String rule, String parts) {
    String found =
        RuleParts.clausesOf(Token.listOf(rule)).stream()
            .map(RulePartsTest::textOf)
            .collect(Collectors.joining(" | "));

    assertThat(found).isEqualTo(parts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Returns are accepted",
        "We refund you",
        "We take cash",
        "You may keep it",
        "You get a hat",
        "Your order is insured",
        "Members are first",
        "One two three four five returns are fine",
        "You do not need a proof",
        "Proof is always necessary",
        "It is free for you",
        "Every return: 5",
        "If it rains, returns are accepted",
      })
  void tells_a_rule(String sentence) {
    assertThat(RuleWords.isRule(Token.listOf(sentence))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The jacket is lined",
        "The order is heavy",
        "Red blue green white black pink returns are fine",
        "The jacket is fine if returned",
        "You may want to return it",
        "It might be returned for you",
        "Returns cannot be made",
        "Returns are not possible",
        "Returns can only be made in May",
        "Your return has been made",
        "Your return was made",
        "Returns you mentioned are here",
        "Return: 5",
        "Returns | 5",
        "A proof is needed",
        "It is free",
        "You keep hats",
      })
  void tells_no_rule(String sentence) {
    assertThat(RuleWords.isRule(Token.listOf(sentence))).isFalse();
  }

  private static String textOf(List<Token> tokens) {
    return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
  }

  private static Set<String> setOf(String words) {
    return Arrays.stream(words.split(" ", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
