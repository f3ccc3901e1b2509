package io.cartagent.web.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cartagent.web.command.QuestionFile.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuestionFileTest {
  @TempDir Path folder;

  @Test
  void reads_questions_and_the_conversations_they_belong_to() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("questions.jsonl"),
            """
            {"id":"a","text":"Hi","conversation":"c1"}

            {"id":7,"text":"Bye","conversation":null}
            """);

    assertThat(QuestionFile.read(file))
        .containsExactly(
            new Question("a", "Hi", Optional.of("c1")), new Question("7", "Bye", Optional.empty()));
  }

  @Test
  void names_the_first_line_it_cannot_read() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("questions.jsonl"), "{\"id\":\"a\",\"text\":\"Hi\"}\n{oops\n");

    assertThatExceptionOfType(UserError.class)
        .isThrownBy(() -> QuestionFile.read(file))
        .withMessageContaining("line 2 is not JSON");
  }

  @Test
  void says_what_a_question_lacks() throws IOException {
    Path file = Files.writeString(folder.resolve("questions.jsonl"), "{\"id\":\"a\"}\n");

    assertThatExceptionOfType(UserError.class)
        .isThrownBy(() -> QuestionFile.read(file))
        .withMessageContaining("line 1 needs \"id\" and a \"text\"");
  }
}
