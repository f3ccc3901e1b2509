/** Proves what the in-process embedder promises. */
@NullMarked
package io.cartagent.adapter.llm.embedding;

import org.jspecify.annotations.NullMarked;
