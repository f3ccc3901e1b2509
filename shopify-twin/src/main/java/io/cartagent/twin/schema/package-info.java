/** Cuts Shopify's published Admin schema down to the part that CartAgent asks for. */
@NullMarked
package io.cartagent.twin.schema;

import org.jspecify.annotations.NullMarked;
