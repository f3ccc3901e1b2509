package io.cartagent.adapter.llm.embedded;

import io.cartagent.domain.knowledge.Embedding;
import io.cartagent.domain.knowledge.RankedPassage;
import io.cartagent.domain.knowledge.SourceKind;
import io.cartagent.domain.tenant.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chooses the sentences of the shop's texts that answer a question, or none. */
final class ExtractChoice {
  private static final int MOST_EXTRACTS = 90;
  private static final double WEAK = 0.62;
  private static final double CLOSE = 0.07;
  private static final Duration OUTDATED = Duration.ofDays(365);

  /** What only a policy may promise, however a product's text praises it. */
  private static final Pattern PROMISE =
      Pattern.compile(
          "\\b(?:return|returns|returned|refund|refunds|refunded|money back|guarantee|guaranteed|warranty)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CODE = Pattern.compile("[a-z]{3,20}[0-9]{1,8}");
  private static final Pattern YEAR = Pattern.compile("\\b(20[0-9]{2})\\b");
  private static final Pattern RANGE =
      Pattern.compile("([0-9]{1,4}(?:[.,][0-9])?) ?[–-] ?([0-9]{1,4}(?:[.,][0-9])?)");
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.,])[0-9]{1,4}(?:[.,][0-9])?(?![\\w])");
  private static final Set<String> LEANING =
      Cues.wordSet("it they this these those then he she after otherwise that");

  /**
   * A question.
   *
   * @param topic with what earlier messages add
   * @param latest as it was put
   * @param matter what it is about in general; may be empty
   */
  record Question(String topic, String latest, String matter) {
    static Question of(String text) {
      return new Question(text, text, "");
    }
  }

  /** An extract and how well it answers. */
  record Scored(
      Extract extract, double score, double similarity, double coverage, boolean pinned) {}

  private final Meaning meaning;
  private final TenantId tenant;
  private final Instant now;

  ExtractChoice(Meaning meaning, TenantId tenant, Instant now) {
    this.meaning = meaning;
    this.tenant = tenant;
    this.now = now;
  }

  /** What to say, in the order to say it; empty when nothing answers. */
  List<Extract> choose(Question question, List<RankedPassage> passages, int most) {
    List<Scored> ranked = rank(question, passages);
    if (ranked.isEmpty()
        || isWeak(ranked.getFirst())
        || lacksACode(ranked.getFirst().extract(), question)) {
      return List.of();
    }
    Scored best = ranked.getFirst();
    List<Extract> chosen = new ArrayList<>();
    for (Scored scored : ranked) {
      if (chosen.size() < most && belongsWith(best, scored)) {
        chosen.add(scored.extract());
      }
    }
    return inReadingOrder(withWhatTheyLeanOn(chosen, ranked), best.extract());
  }

  List<Scored> rank(Question question, List<RankedPassage> passages) {
    List<Extract> extracts =
        passages.stream()
            .flatMap(passage -> ExtractReader.read(passage).stream())
            .limit(MOST_EXTRACTS)
            .toList();
    if (extracts.isEmpty()) {
      return List.of();
    }
    Embedding asked = meaning.of(tenant, question.topic());
    Optional<Embedding> matter =
        question.matter().isEmpty()
            ? Optional.empty()
            : Optional.of(meaning.of(tenant, question.matter()));
    List<Embedding> meanings = meaning.of(tenant, extracts.stream().map(Extract::matter).toList());
    boolean brief = Words.content(question.topic()).size() <= 2;
    Terms terms = Terms.of(question.topic(), extracts.stream().map(Extract::matter).toList());
    Optional<String> country =
        Countries.find(question.latest()).or(() -> Countries.find(question.topic()));
    Set<String> naming = new HashSet<>();
    country.ifPresent(code ->
        extracts.stream()
            .filter(extract -> Countries.namesIn(extract.sentence()).contains(code))
            .forEach(extract -> naming.add(extract.found().passage().id())));
    Instant newest =
        extracts.stream()
            .flatMap(extract -> extract.source().updatedAt().stream())
            .max(Comparator.naturalOrder())
            .orElse(now);
    List<Scored> scored = new ArrayList<>();
    for (int i = 0; i < extracts.size(); i++) {
      Extract extract = extracts.get(i);
      double similarity = asked.similarity(meanings.get(i));
      Embedding here = meanings.get(i);
      double aside = matter.map(here::similarity).orElse(0.3) - 0.3;
      double coverage = terms.coverage(extract.matter());
      double place =
          country
              .map(code -> place(extract, code, naming.contains(extract.found().passage().id())))
              .orElse(0.0);
      if (place > 0 && similarity < 0.3) {
        place = 0.05;
      }
      double measure = measure(extract, question.latest());
      double score =
          similarity
              + (brief ? 0.3 : 0.12) * aside
              + 0.35 * coverage
              + 0.15 * extract.found().similarity()
              + authority(extract, newest)
              + 0.12
                  * Terms.share(
                      extract.source().label(), question.topic() + " " + question.matter())
              + place
              + measure;
      double likeness = Math.max(similarity, 0.95 * (aside + 0.3));
      boolean pinned = place >= 0.3 || measure >= 0.5;
      scored.add(new Scored(extract, score, likeness, coverage, pinned));
    }
    scored.sort(
        Comparator.comparingDouble(Scored::score)
            .reversed()
            .thenComparing(one -> one.extract().found().passage().id())
            .thenComparingInt(one -> one.extract().place()));
    return scored;
  }

  /** A question about a certain code is not answered by what stands of another. */
  private static boolean lacksACode(Extract extract, Question question) {
    List<String> here = Words.of(extract.matter());
    return Words.of(question.latest()).stream()
        .filter(word -> CODE.matcher(word).matches())
        .anyMatch(code -> !here.contains(code));
  }

  /** A line that names the very place or measure asked for needs less likeness. */
  private static boolean isWeak(Scored best) {
    if (best.pinned()) {
      return best.score() < WEAK || best.similarity() < 0.2;
    }
    return best.score() < WEAK
        || best.similarity() < 0.3
        || (best.coverage() < 0.34 && best.similarity() < 0.5);
  }

  /** A policy outranks a page, a page an article; what is old loses against what is new. */
  private double authority(Extract extract, Instant newest) {
    double weight =
        switch (extract.source().kind()) {
          case POLICY -> 0.08;
          case PAGE, ORDER -> 0;
          case PRODUCT -> PROMISE.matcher(extract.sentence()).find() ? -1 : -0.05;
          case ARTICLE -> -0.12;
        };
    boolean old =
        extract.source().updatedAt().filter(at -> at.isBefore(newest.minus(OUTDATED))).isPresent();
    return weight - (old || namesPastYear(extract.source().label()) ? 0.25 : 0);
  }

  private boolean namesPastYear(String label) {
    Matcher year = YEAR.matcher(label);
    int present = now.atZone(java.time.ZoneOffset.UTC).getYear();
    return year.find() && Integer.parseInt(year.group(1)) < present;
  }

  /** Lines about the asked country win, lines about other countries lose. */
  private static double place(Extract extract, String country, boolean named) {
    List<String> countries = Countries.namesIn(extract.sentence());
    if (countries.contains(country)) {
      return 0.35;
    }
    boolean others = extract.sentence().toLowerCase(java.util.Locale.ROOT).contains("other countr");
    if (Countries.isInUnion(country) && Countries.namesUnion(extract.sentence())) {
      return named && extract.row() && others ? -0.3 : 0.3;
    }
    if (!named && others && !extract.row()) {
      return 0.3;
    }
    return countries.isEmpty() ? (extract.row() ? -0.2 : 0) : -0.3;
  }

  /** A row whose range holds the number in the question is the row that was asked for. */
  private static double measure(Extract extract, String question) {
    if (!extract.row()) {
      return 0;
    }
    Matcher number = NUMBER.matcher(question);
    while (number.find()) {
      double value = parse(number.group());
      Matcher range = RANGE.matcher(extract.sentence());
      while (range.find()) {
        if (parse(range.group(1)) <= value && value <= parse(range.group(2))) {
          return namesColumn(extract.sentence(), range.start(), question) ? 0.5 : 0.1;
        }
      }
    }
    return 0;
  }

  private static boolean namesColumn(String row, int at, String question) {
    int colon = row.lastIndexOf(':', at);
    int start = Math.max(row.lastIndexOf(';', Math.max(colon, 0)), -1) + 1;
    if (colon < start) {
      return false;
    }
    List<String> asked = Words.content(question);
    boolean tall = asked.contains("tall") || asked.contains(Words.stem("tall"));
    List<String> column = Words.content(row.substring(start, colon));
    return column.stream().anyMatch(asked::contains)
        || (tall && column.contains(Words.stem("height")));
  }

  private static double parse(String number) {
    return Double.parseDouble(number.replace(',', '.'));
  }

  private static boolean belongsWith(Scored best, Scored other) {
    if (other.equals(best)) {
      return true;
    }
    if (other.score() < best.score() - CLOSE || isWeak(other)) {
      return false;
    }
    Extract first = best.extract();
    Extract next = other.extract();
    boolean sameSource = first.source().id().equals(next.source().id());
    if (sameSource) {
      return first.row() == next.row() || other.score() > best.score() - CLOSE / 2;
    }
    return first.source().kind() != SourceKind.POLICY
        && next.source().kind() == first.source().kind()
        && !first.row();
  }

  /**
   * "It is free." says nothing without the sentence before it, and "No." nothing without those
   * after it: an answer to a question that the shop asked itself is told whole.
   */
  private static List<Extract> withWhatTheyLeanOn(List<Extract> chosen, List<Scored> all) {
    List<Extract> whole = new ArrayList<>(chosen);
    for (Extract extract : chosen) {
      List<String> words = Words.of(extract.sentence());
      boolean leans = !words.isEmpty() && LEANING.contains(words.getFirst());
      boolean answers = extract.context().endsWith("?");
      all.stream()
          .map(Scored::extract)
          .filter(other ->
              other.found().passage().id().equals(extract.found().passage().id())
                  && other.line() == extract.line()
                  && other.context().equals(extract.context()))
          .filter(other ->
              (leans && other.place() == extract.place() - 1)
                  || (answers && Math.abs(other.place() - extract.place()) <= 2))
          .filter(other -> !whole.contains(other))
          .forEach(whole::add);
    }
    return whole;
  }

  private static List<Extract> inReadingOrder(List<Extract> chosen, Extract best) {
    Set<String> seen = new HashSet<>();
    return chosen.stream()
        .sorted(
            Comparator.comparingInt((Extract extract) ->
                    extract.found().passage().id().equals(best.found().passage().id()) ? 0 : 1)
                .thenComparing(extract -> extract.found().passage().id())
                .thenComparingInt(Extract::place))
        .filter(extract -> seen.add(extract.sentence()))
        .toList();
  }
}
