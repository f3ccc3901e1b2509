package io.cartagent.domain.grounding.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.grounding.text.Token;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One form for each thing that the words of a rule can mean: "no x" is denied. */
final class RuleTermsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Returns are free                          ~ return =free
          Returns are free of charge                ~ return =free
          Returns are free of dust                  ~ return =free dust
          Returns are complimentary                 ~ return =free
          Returns are gratis                        ~ return =free
          Returns cost nothing                      ~ return =free
          Returns are at no cost                    ~ return =free
          Returns are without any fee               ~ return =free
          Returns are without a single fee          ~ return no singl no cost
          You do not pay anything                   ~ =free
          You do not pay for returns                ~ =free return
          You do not pay returns                    ~ no pay no return
          No exchange or fee                        ~ no exchang no cost
          We never make it free                     ~ no make no =free
          Send the jacket back                      ~ return jacket
          Send the very old jacket back             ~ send old jacket
          Send the jacket, back                     ~ send jacket
          Send back                                 ~ return
          We give your money back                   ~ return refund
          We pay it back                            ~ refund
          We take 5 euros off                       ~ deduct euro
          We send it off                            ~ send
          We pick up parcels                        ~ collect parcel
          We pick parcels                           ~ pick parcel
          We never pick up parcels from shops       ~ no collect no parcel no shop
          We never take it back from shops or houses  ~ no return no shop no hous
          We never ever send red blue green hats    ~ no send no red no blu no green hat
          We never send red hats, blue hats         ~ no send no red no hat blu hat
          We never send (red) hats                  ~ no send red hat
          We never send - red hats                  ~ no send no red no hat
          We never send red but blue                ~ no send no red blu
          We never send red if blue                 ~ no send no red blu
          We never send red unless blue             ~ no send no red blu
          We never send red because blue            ~ no send no red blu
          We never send current red blue green hats ~ no send no current no red no blu no green hat
          Please send 5 new items                   ~ send new item
          Shipping, arriving and delivery           ~ deliver deliver deliver
          A smaller, reimbursed hat                 ~ smal refund
          """)
  void reads_one_concept_for_each_way_to_say_it(String rule, String terms) {
    String found =
        RuleTerms.of(Token.listOf(rule)).stream()
            .map(term -> (term.denied() ? "no " : "") + term.name())
            .collect(Collectors.joining(" "));

    assertThat(found).isEqualTo(terms);
  }

  @Test
  void some_words_may_be_left_out() {
    assertThat(
            RuleTerms.of(Token.listOf("Please carry the new original jacket")).stream()
                .filter(RuleTerms.Term::light)
                .map(term -> term.token().text()))
        .containsExactly("new", "original");
  }

  @Test
  void a_word_keeps_its_place() {
    assertThat(RuleTerms.of(Token.listOf("The free jacket is sent back, here")))
        .extracting(RuleTerms.Term::at)
        .containsExactly(1, 2, 4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          We never send hats      ~ true
          We send hats            ~ false
          Hats come at no cost    ~ false
          No cost, no hats        ~ true
          """)
  void no_cost_is_no_denial(String rule, boolean denies) {
    assertThat(RuleWords.denies(Token.listOf(rule))).isEqualTo(denies);
    assertThat(RuleTexts.of(Token.listOf(rule)).denies()).isEqualTo(denies);
  }

  @Test
  void a_rule_has_its_words_and_those_it_affirms() {
    RuleTexts.Rule rule =
        RuleTexts.of(Token.listOf("Members always return jackets, but never hoods"));

    assertThat(rule.names()).contains("return", "jacket", "hood");
    assertThat(rule.affirmed()).contains("return", "jacket").doesNotContain("hood");
    assertThat(rule.reaches()).containsExactly(RuleParts.Reach.ALL);
    assertThat(rule.groups()).isEqualTo(Set.of("membership"));
    assertThat(RuleTexts.NONE.names()).isEmpty();
  }
}
