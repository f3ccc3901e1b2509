/** Language models of Anthropic, OpenAI and Bedrock, and of servers that speak like OpenAI's. */
@NullMarked
package io.cartagent.adapter.llm.provider;

import org.jspecify.annotations.NullMarked;
