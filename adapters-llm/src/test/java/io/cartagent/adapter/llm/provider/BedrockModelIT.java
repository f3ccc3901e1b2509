package io.cartagent.adapter.llm.provider;

import io.cartagent.application.port.llm.LanguageModel;
import io.cartagent.application.port.llm.LanguageModelContract;
import io.cartagent.application.port.llm.ScriptedLanguageModel.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;

final class BedrockModelIT extends LanguageModelContract {
  private final List<ProviderFixture> started = new ArrayList<>();

  @Override
  protected LanguageModel model(Function<String, Answer> script) {
    ProviderFixture fixture =
        new ProviderFixture(
            ProviderName.BEDROCK,
            request -> TwinScripts.of(script.apply(TwinScripts.lastSaid(request))));
    started.add(fixture);
    return fixture.model();
  }

  @AfterEach
  void stop() {
    started.forEach(ProviderFixture::close);
  }
}
