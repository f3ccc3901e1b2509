/** Tells in which language a shopper writes, with a model that runs in process. */
@NullMarked
package io.cartagent.adapter.llm.language;

import org.jspecify.annotations.NullMarked;
