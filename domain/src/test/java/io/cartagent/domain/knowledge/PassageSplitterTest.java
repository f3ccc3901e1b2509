package io.cartagent.domain.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PassageSplitterTest {
  private static final Source REFUNDS =
      new Source(
          "gid://shopify/ShopPolicy/1",
          SourceKind.POLICY,
          "Refund policy",
          Optional.empty(),
          Optional.empty());

  private final PassageSplitter splitter = new PassageSplitter();

  @Test
  void keeps_each_section_under_the_headings_above_it() {
    String text =
        """
        # Refund policy
        Write to us first.
        ## Europe
        ### Germany
        You have 30 days.
        ## Elsewhere
        You have 14 days.
        """;

    List<Passage> passages = splitter.split(document(text));

    assertThat(passages)
        .extracting(Passage::heading)
        .containsExactly(
            "Refund policy", "Refund policy › Europe › Germany", "Refund policy › Elsewhere");
    assertThat(passages)
        .extracting(Passage::text)
        .containsExactly("Write to us first.", "You have 30 days.", "You have 14 days.");
  }

  @Test
  void numbers_passages_after_their_source() {
    List<Passage> passages = splitter.split(document("# A\none\n# B\ntwo"));

    assertThat(passages)
        .extracting(Passage::id)
        .containsExactly("gid://shopify/ShopPolicy/1#0", "gid://shopify/ShopPolicy/1#1");
  }

  @Test
  void packs_short_paragraphs_together_and_starts_anew_when_full() {
    String text = words("a", 50) + "\n" + words("b", 50) + "\n" + words("c", 50);

    List<Passage> passages = splitter.split(document(text));

    assertThat(passages)
        .extracting(Passage::text)
        .containsExactly(words("a", 50) + "\n" + words("b", 50), words("c", 50));
  }

  @Test
  void cuts_a_long_paragraph_between_sentences() {
    String first = words("alpha", 70) + ".";
    String second = "Then " + words("beta", 70) + ".";

    List<Passage> passages = splitter.split(document(first + " " + second));

    assertThat(passages).extracting(Passage::text).containsExactly(first, second);
  }

  @Test
  void keeps_list_items_with_the_line_that_leads_into_them() {
    String items =
        IntStream.range(0, 30).mapToObj(i -> "- item " + i + " " + words("x", 8)).collect(lines());

    List<Passage> passages =
        splitter.split(document(words("before", 90) + "\n\nWe do not take back:\n" + items));

    assertThat(passages).hasSizeGreaterThan(2);
    assertThat(passages.subList(1, passages.size()))
        .allSatisfy(
            passage -> assertThat(passage.text()).startsWith("We do not take back:\n- item"));
  }

  @Test
  void says_the_lead_in_once_within_a_passage() {
    List<Passage> passages = splitter.split(document("We ship to:\n- Austria\n- Germany"));

    assertThat(passages)
        .extracting(Passage::text)
        .containsExactly("We ship to:\n- Austria\n- Germany");
  }

  @Test
  void repeats_the_header_row_in_each_piece_of_a_long_table() {
    String rows =
        IntStream.range(0, 60).mapToObj(i -> "Country " + i + " | " + i + " days").collect(lines());

    List<Passage> passages = splitter.split(document("Country | Delivery\n" + rows));

    assertThat(passages).hasSizeGreaterThan(2);
    assertThat(passages)
        .allSatisfy(
            passage -> assertThat(passage.text()).startsWith("Country | Delivery\nCountry "));
  }

  @Test
  void takes_two_tables_apart_at_an_empty_line() {
    String rows =
        IntStream.range(0, 40).mapToObj(i -> "City " + i + " | " + i + " euros").collect(lines());

    List<Passage> passages =
        splitter.split(document("Size | Chest\nM | 96 cm\n\nCity | Price\n" + rows));

    assertThat(passages.getLast().text()).startsWith("City | Price\n").doesNotContain("Chest");
  }

  @Test
  void keeps_a_heading_that_has_nothing_below_it() {
    List<Passage> passages = splitter.split(document("# Help\n## Do you ship on Sundays?"));

    assertThat(passages)
        .extracting(Passage::heading, Passage::text)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Help", "Do you ship on Sundays?"));
  }

  @Test
  void changes_the_digest_with_the_heading_or_the_text_only() {
    String digest = splitter.split(document("# A\ntext")).getFirst().digest();

    assertThat(digest).matches("[0-9a-f]{64}");
    assertThat(splitter.split(document("# A\ntext")).getFirst().digest()).isEqualTo(digest);
    assertThat(splitter.split(document("# B\ntext")).getFirst().digest()).isNotEqualTo(digest);
    assertThat(splitter.split(document("# A\ntexts")).getFirst().digest()).isNotEqualTo(digest);
  }

  @Test
  void splits_scripts_without_spaces() {
    List<Passage> passages = splitter.split(document("退货政策".repeat(300)));

    assertThat(passages).hasSizeGreaterThan(4);
    assertThat(passages.stream().map(Passage::text).collect(Collectors.joining()))
        .isEqualTo("退货政策".repeat(300));
  }

  @Test
  void finds_nothing_in_an_empty_document() {
    assertThat(splitter.split(document(" \n\n"))).isEmpty();
  }

  @Property(tries = 200)
  void loses_no_word_and_bounds_every_passage(@ForAll("documents") String text) {
    List<Passage> passages = splitter.split(document(text));

    Set<String> kept = new HashSet<>();
    passages.forEach(passage -> kept.addAll(wordsOf(passage.heading() + " " + passage.text())));
    assertThat(kept).containsAll(wordsOf(text));
    assertThat(passages)
        .allSatisfy(passage ->
            assertThat(TextSize.words(passage.text()))
                .isBetween(1, PassageSplitter.MOST_WORDS + PassageSplitter.MOST_LEAD_WORDS));
    assertThat(passages).extracting(Passage::id).doesNotHaveDuplicates();
  }

  @Property(tries = 200)
  void ends_and_stays_within_bounds_on_any_text(@ForAll String text) {
    List<Passage> passages = splitter.split(document(text.repeat(40)));

    assertThat(passages)
        .allSatisfy(passage ->
            assertThat(TextSize.words(passage.text()))
                .isLessThanOrEqualTo(PassageSplitter.MOST_WORDS + PassageSplitter.MOST_LEAD_WORDS));
  }

  @Provide
  Arbitrary<String> documents() {
    Arbitrary<String> word = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(9);
    Arbitrary<String> phrase = word.list().ofMinSize(1).ofMaxSize(150).map(w -> join(w, " "));
    Arbitrary<String> title = word.list().ofMinSize(1).ofMaxSize(5).map(w -> join(w, " "));
    Arbitrary<String> line =
        Arbitraries.oneOf(
            phrase,
            phrase.map(text -> text + "."),
            Arbitraries.just(""),
            title.flatMap(
                t -> Arbitraries.integers().between(1, 3).map(n -> "#".repeat(n) + " " + t)),
            phrase.map(text -> "- " + text),
            title.map(text -> "- " + text),
            title.list().ofMinSize(2).ofMaxSize(4).map(cells -> join(cells, " | ")));
    return line.list().ofMaxSize(40).map(l -> join(l, "\n"));
  }

  private static Set<String> wordsOf(String text) {
    return Arrays.stream(text.split("[^A-Za-z]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  private static String join(List<String> parts, String joint) {
    return String.join(joint, parts);
  }

  private static java.util.stream.Collector<CharSequence, ?, String> lines() {
    return Collectors.joining("\n");
  }

  private static String words(String word, int count) {
    return String.join(" ", java.util.Collections.nCopies(count, word));
  }

  private static Document document(String text) {
    return new Document(REFUNDS, text, "1");
  }
}
