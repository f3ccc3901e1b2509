/** Turns failures into short problem documents that give nothing away. */
@NullMarked
package io.cartagent.web.problem;

import org.jspecify.annotations.NullMarked;
