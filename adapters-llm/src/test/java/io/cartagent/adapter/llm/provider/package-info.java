/** Proves the providers against a simulated one, over real HTTP. */
@NullMarked
package io.cartagent.adapter.llm.provider;

import org.jspecify.annotations.NullMarked;
