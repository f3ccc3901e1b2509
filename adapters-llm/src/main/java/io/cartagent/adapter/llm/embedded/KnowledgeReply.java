package io.cartagent.adapter.llm.embedded;

import io.cartagent.adapter.llm.embedded.ExtractChoice.Question;
import io.cartagent.adapter.llm.embedded.Understanding.Request;
import io.cartagent.application.port.llm.ShopperTools;
import io.cartagent.domain.knowledge.RankedPassage;
import io.cartagent.domain.knowledge.SourceKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Answers from the shop's own writing, in its own words. */
final class KnowledgeReply {
  private static final Set<SourceKind> EVERYTHING =
      EnumSet.of(SourceKind.POLICY, SourceKind.PAGE, SourceKind.ARTICLE, SourceKind.PRODUCT);
  private static final Set<SourceKind> SHOP = EnumSet.of(SourceKind.POLICY, SourceKind.PAGE);

  private final ShopperTools tools;
  private final ExtractChoice choice;
  private final Speech speech;

  KnowledgeReply(ShopperTools tools, ExtractChoice choice, Speech speech) {
    this.tools = tools;
    this.choice = choice;
    this.speech = speech;
  }

  /** Says what answers the question; false when nothing does and nothing was said. */
  boolean answer(Request request) {
    boolean ofTheShop = !request.intent().matter().isEmpty() && request.intent() != Intent.SIZING;
    return (ofTheShop && answer(request, SHOP)) || answer(request, EVERYTHING);
  }

  /** The same from policies and pages alone: a product's text speaks of that product only. */
  boolean answerFromShop(Request request) {
    return answer(request, SHOP);
  }

  private boolean answer(Request request, Set<SourceKind> kinds) {
    String matter = request.intent().matter();
    List<RankedPassage> passages =
        tools.searchKnowledge((request.topic() + " " + matter).strip(), kinds);
    return tell(choice.choose(new Question(request.topic(), request.text(), matter), passages, 3));
  }

  /** What the shop's rules say of a matter, in a few sentences. */
  boolean tellRule(String matter, int most) {
    return tell(choice.choose(Question.of(matter), tools.searchKnowledge(matter, SHOP), most));
  }

  /**
   * What is written about one product.
   *
   * @param facet what the question is after, e.g. its weight; may be empty
   */
  boolean tellOfProduct(String title, String question, String facet, int most) {
    List<RankedPassage> about =
        tools
            .searchKnowledge(title + " " + question + " " + facet, EnumSet.of(SourceKind.PRODUCT))
            .stream()
            .filter(found -> found.passage().source().label().equalsIgnoreCase(title))
            .toList();
    List<Extract> extracts = choice.choose(new Question(question, question, facet), about, most);
    extracts.forEach(extract -> speech.tell(title + ": " + extract.sentence()));
    return !extracts.isEmpty();
  }

  private boolean tell(List<Extract> extracts) {
    extracts.forEach(extract -> speech.tell(extract.sentence()));
    return !extracts.isEmpty();
  }
}
