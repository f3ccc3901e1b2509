/** One turn: own, shield, converse, verify, show, record. */
@NullMarked
package io.cartagent.application.answering;

import org.jspecify.annotations.NullMarked;
