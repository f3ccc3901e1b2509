/** Widget tokens, rate limits and response headers. */
@NullMarked
package io.cartagent.web.protection;

import org.jspecify.annotations.NullMarked;
