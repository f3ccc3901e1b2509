/** Embeddings computed in this process, so that search works without any provider. */
@NullMarked
package io.cartagent.adapter.llm.embedding;

import org.jspecify.annotations.NullMarked;
