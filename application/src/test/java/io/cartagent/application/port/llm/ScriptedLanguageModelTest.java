package io.cartagent.application.port.llm;

import io.cartagent.application.port.llm.ModelMessage.FromShopper;
import io.cartagent.application.port.llm.ScriptedLanguageModel.Answer;
import java.util.function.Function;

final class ScriptedLanguageModelTest extends LanguageModelContract {
  @Override
  protected LanguageModel model(Function<String, Answer> script) {
    ScriptedLanguageModel model = new ScriptedLanguageModel();
    model.will((_, request) -> script.apply(lastSaid(request)));
    return model;
  }

  private static String lastSaid(ModelRequest request) {
    return request.messages().reversed().stream()
        .filter(FromShopper.class::isInstance)
        .map(message -> ((FromShopper) message).text().value())
        .findFirst()
        .orElse("");
  }
}
