/** What the application needs from a language model. */
@NullMarked
package io.cartagent.application.port.llm;

import org.jspecify.annotations.NullMarked;
