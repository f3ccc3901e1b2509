package io.cartagent.application.agent;

import io.cartagent.application.port.llm.DraftingBrief;
import io.cartagent.application.port.llm.ModelMessage;
import io.cartagent.application.port.llm.ToolCall;
import io.cartagent.domain.conversation.Speaker;
import io.cartagent.domain.redaction.RedactedText;
import io.cartagent.domain.redaction.UntrustedText;
import io.cartagent.domain.redaction.Vault;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The messages of one turn with one model. Everything that goes in passes the vault; what the model
 * itself wrote does so again, so that it cannot plant a placeholder of its own making.
 */
final class ModelTalk {
  private final Vault vault;
  private final List<ModelMessage> messages = new ArrayList<>();

  ModelTalk(DraftingBrief brief, Vault vault, List<String> shown) {
    this.vault = vault;
    for (DraftingBrief.Line line : brief.transcript()) {
      if (line.speaker() == Speaker.SHOPPER) {
        addShopper(line.text());
      } else if (!messages.isEmpty() && !line.text().value().isBlank()) {
        addAgent(line.text(), List.of());
      }
    }
    if (!shown.isEmpty()) {
      addAgent(hide(String.join("\n", shown)), List.of());
      addNote("Your answer was interrupted here. Go on from there without repeating it.");
    }
  }

  List<ModelMessage> messages() {
    return List.copyOf(messages);
  }

  void addReply(String text, List<ToolCall> calls) {
    if (!text.isBlank() || !calls.isEmpty()) {
      addAgent(hide(vault.reveal(text)), calls);
    }
  }

  void addResult(ToolCall call, String text) {
    messages.add(new ModelMessage.FromTool(call, hide(text)));
  }

  /** Asks for the answer anew, saying what was wrong with it. */
  void askAgain(List<CheckedSpeech.Refusal> refusals, List<String> shown) {
    String wrong =
        refusals.stream()
            .map(refusal -> "- \"" + refusal.sentence() + "\": " + refusal.why())
            .collect(Collectors.joining("\n"));
    String seen =
        shown.isEmpty()
            ? "The shopper has seen nothing of it."
            : "The shopper has seen only this: " + String.join(" ", shown);
    addNote(
        "Your answer was stopped because the sources do not support it:\n"
            + vault.reveal(wrong)
            + "\n"
            + seen
            + "\nWrite the rest again without repeating what was seen, using only what the sources"
            + " say, in their own words. Leave out what they do not say.");
  }

  private void addNote(String text) {
    addShopper(hide("(Note from the shop's system) " + text));
  }

  private void addShopper(RedactedText text) {
    if (!messages.isEmpty()
        && messages.getLast() instanceof ModelMessage.FromShopper(RedactedText before)) {
      messages.set(messages.size() - 1, new ModelMessage.FromShopper(before.followedBy(text)));
    } else {
      messages.add(new ModelMessage.FromShopper(text));
    }
  }

  private void addAgent(RedactedText text, List<ToolCall> calls) {
    if (!messages.isEmpty()
        && messages.getLast() instanceof ModelMessage.FromAgent(var before, var earlier)
        && earlier.isEmpty()) {
      messages.set(messages.size() - 1, new ModelMessage.FromAgent(before.followedBy(text), calls));
    } else {
      messages.add(new ModelMessage.FromAgent(text, calls));
    }
  }

  private RedactedText hide(String text) {
    return vault.hide(UntrustedText.clean(text));
  }
}
