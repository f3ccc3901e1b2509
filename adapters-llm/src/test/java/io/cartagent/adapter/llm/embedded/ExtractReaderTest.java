package io.cartagent.adapter.llm.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.RankedPassage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractReaderTest {
  @Test
  void a_row_names_its_columns_and_leaves_out_empty_cells() {
    List<Extract> extracts =
        read("Prices", "Work | Price | Time\nNew zip | €35 | –\nPatch | €15 | 2 days");

    assertThat(extracts)
        .extracting(Extract::sentence)
        .containsExactly("Work: New zip; Price: €35.", "Work: Patch; Price: €15; Time: 2 days.");
  }

  @Test
  void a_question_in_the_text_is_context_for_its_answer_and_never_said() {
    List<Extract> extracts = read("FAQ", "Do you wrap presents? Yes, for €5. We use cloth.");

    assertThat(extracts)
        .extracting(Extract::sentence)
        .containsExactly("Yes, for €5.", "We use cloth.");
    assertThat(extracts)
        .allSatisfy(one -> assertThat(one.context()).isEqualTo("Do you wrap presents?"));
  }

  @Test
  void list_marks_fall_away_and_a_stop_is_added() {
    assertThat(read("Returns", "- Clothing: unused, with labels"))
        .extracting(Extract::sentence)
        .containsExactly("Clothing: unused, with labels.");
  }

  @Test
  void reviews_are_not_the_shops_words() {
    assertThat(read("Ridge Rain Jacket › Reviews", "Best jacket ever.")).isEmpty();
  }

  private static List<Extract> read(String heading, String text) {
    Passage passage = new Passage("p", ShopFixture.policy("Rules"), heading, text, "digest");
    return ExtractReader.read(new RankedPassage(passage, 1, 1));
  }
}
