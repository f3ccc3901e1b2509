/** Drafts replies without a language model: intents, slots, a plan over the tools, extracts. */
@NullMarked
package io.cartagent.adapter.llm.embedded;

import org.jspecify.annotations.NullMarked;
