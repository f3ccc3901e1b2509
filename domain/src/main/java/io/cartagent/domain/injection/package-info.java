/** Recognises texts that try to instruct a language model, so that a person can be warned. */
@NullMarked
package io.cartagent.domain.injection;

import org.jspecify.annotations.NullMarked;
