package io.cartagent.domain.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Braces mark in a text the names that its words announce. */
class IntroductionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "My name is {Lena Müller}.",
        "my name's {Otto}",
        "Hi {Anna}, thanks",
        "I am {Peter Novak} and my order is late",
        "Ich bin {Lena Schmidt}.",
        "Je suis {Claire Dubois}.",
        "Name: {Ingrid Olsen}",
        "call me {Björn}",
        "my wife {Julia} ordered it",
        "this is {Maria}",
        "Best regards,\n{Tom Byrne}",
        // a name is said to be one
        "my name was {Lena Obi}",
        "my name is {lena}",
        "my name is {quirin}",
        "my name is {quirin van zell}, hello",
        "my last name's {Zell}",
        "her name is {Zell}",
        "a man named {Quirin}",
        "a child named {quirin}",
        "my partner's name {Quirin}",
        "under the name {Quirin Zell}",
        "we named her {Quirin}",
        "Ich heisse {quirin}.",
        "je m'appelle {Quirin}",
        "me llamo {quirin}",
        // called so
        "call me {Quirin}",
        "call me {anna}",
        "he calls me {Quirin}",
        // oneself, or this
        "I'm {Quirin Zell}.",
        "I'm {Quirin Zell} and I wait",
        "I'm {Quirin Zell} from Bremen",
        "I'm {Quirin Zell} speaking",
        "i'm {anna}",
        "I'm {Rose}",
        "i am {anna}",
        "soy {Anna}",
        "It's {Anna}",
        "it is {anna}",
        "This is {Rose}",
        "it's under {anna}",
        // greeted, or addressed
        "Hi {Rose} and all",
        "Thank you {Anna}",
        "Dear {Quirin},",
        "Thanks, {Quirin}!",
        "Thanks, {Quirin Zell} now",
        // kin, or speakers
        "my wife {Rose} did it",
        "my wife {Quirin Zell} did it",
        "said {Quirin Zell} today",
        "said {Rose} today",
        "said {Quirin}.",
        // signed
        "Best regards,\n{Quirin}",
        "Best regards\n{Quirin Maria Zell}",
        "Best regards,\n{Quirin}\nSent from my phone",
        "Best regards. {Quirin}",
        // a label
        "Full name: {Quirin}",
        "name={Quirin}",
        "Customer: {Quirin Zell}",
        "Customer: {Rose}",
        "Customer: {anna}",
        "Guests: {Quirin}",
        "names: {Quirin}, {Otto}",
        "Name\n{Quirin Zell}"
      })
  void finds_a_name_that_is_introduced(String marked) {
    assertThat(Marked.of(Marked.plain(marked))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "My name is {Will Brown}",
        "my name is {Will Brown}, where is it?",
        "My name is {Will Brown} and I wait",
        "My full name is {April White}",
        "My name is {May Black Jr}",
        "My name is {Quirin White}",
        "Mein Name ist {Jan Braun}",
        "my name's {Will Brown}",
        "Ich heiße {Jan Weiß}.",
        "I am called {Will Brown}",
        "I'm called {Grace White}",
        "My name is {Anna} I want it",
        "My name is {Anna} Please help"
      })
  void takes_two_words_with_capitals_for_the_name_one_says_one_has(String marked) {
    assertThat(Marked.of(Marked.plain(marked))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my name is will be printed",
        "My name is Will be",
        "My name is Will, Brown",
        "My name is Will. Brown",
        "My name is Will B2b",
        "My name is NOT ON it",
        "My name is Not ON it",
        "My Name Is Will Brown",
        "My name is Black Friday",
        "the lamp's name is Will Brown",
        "my dog name is Will Brown",
        "My brand name is Black Beauty",
        "a lamp named Black Beauty",
        "a lamp called Black Beauty",
        "he is called Will Brown",
        "I am called Every day"
      })
  void takes_other_words_for_no_name_one_has(String text) {
    assertThat(Marked.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The product's name is Burren",
        "I am Waiting for it",
        "this is Broken",
        "my Order is late",
        "Hi there, thanks",
        "Best regards",
        "call me tomorrow",
        "call me back, please",
        "my name is delayed",
        "my name is missing",
        "my name is quirin today ok then",
        "The dog's name is Burren",
        "The brand name is Burren",
        "the item's name is Burren",
        "a Named Quirin",
        "under a name Quirin Zell",
        "the name Quirin Zell is on it",
        "we called him Quirin",
        "tell me Quirin",
        "call me quirin",
        "I'm Quirin",
        "I'm Quirin Zell today",
        "i'm rose",
        "this is rose",
        "This is Quirin Zell.",
        "under Quirin Zell",
        "that is anna",
        "Hi Quirin and all",
        "thank you Rose",
        "thanks, quirin",
        "Thanks, Quirin now",
        "dear Quirin today",
        "my wife Quirin did it",
        "my wife rose",
        "my Wife Quirin Zell did it",
        "said Quirin today",
        "Best regards,\nQuirin is gone",
        "Regards,\nquirin",
        "Customer: Quirin",
        "Customer: rose",
        "Price: Quirin Zell",
        "Name\nQuirin"
      })
  void leaves_what_is_no_name(String text) {
    assertThat(Marked.of(text)).isEqualTo(text);
  }
}
