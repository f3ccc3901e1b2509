/** Measures, on evaluation data, the very parts that serve shoppers. */
@NullMarked
package io.cartagent.web.evaluation;

import org.jspecify.annotations.NullMarked;
