/** The conversation with a language model: what it is told, offered and allowed. */
@NullMarked
package io.cartagent.application.agent;

import org.jspecify.annotations.NullMarked;
