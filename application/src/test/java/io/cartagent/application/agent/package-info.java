/** Checks what a language model is offered and allowed. */
@NullMarked
package io.cartagent.application.agent;

import org.jspecify.annotations.NullMarked;
