/** Proves how the embedded engine understands and answers. */
@NullMarked
package io.cartagent.adapter.llm.embedded;

import org.jspecify.annotations.NullMarked;
