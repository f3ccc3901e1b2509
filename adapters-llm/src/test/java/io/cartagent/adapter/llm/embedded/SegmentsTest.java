package io.cartagent.adapter.llm.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SegmentsTest {
  @Test
  void parts_two_questions_joined_by_and() {
    assertThat(Segments.of("How long do I have to return something and do you ship to Norway?"))
        .containsExactly("How long do I have to return something", "do you ship to Norway?");
  }

  @Test
  void leaves_a_list_of_colours_whole() {
    assertThat(Segments.of("do you have it in blue and red")).hasSize(1);
  }

  @Test
  void drops_a_greeting_before_a_question() {
    assertThat(Segments.of("Hi there, where is my order?")).containsExactly("where is my order?");
  }

  @Test
  void parts_at_the_ends_of_sentences_but_not_inside_prices() {
    assertThat(Segments.of("It cost 12.50 euro. Can I return it?"))
        .containsExactly("It cost 12.50 euro.", "Can I return it?");
  }

  @Test
  void answers_no_more_questions_than_a_reply_can_hold() {
    assertThat(Segments.of("where? when? why? who? what? how?")).hasSizeLessThanOrEqualTo(4);
  }
}
