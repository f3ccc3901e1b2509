/** What the hot paths of the domain cost, by JMH. */
@NullMarked
package io.cartagent.benchmark;

import org.jspecify.annotations.NullMarked;
