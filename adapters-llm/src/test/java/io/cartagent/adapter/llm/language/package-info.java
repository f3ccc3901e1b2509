/** Proves which messages are taken for which language. */
@NullMarked
package io.cartagent.adapter.llm.language;

import org.jspecify.annotations.NullMarked;
