/** How much the agent may spend on language models. */
@NullMarked
package io.cartagent.domain.spending;

import org.jspecify.annotations.NullMarked;
