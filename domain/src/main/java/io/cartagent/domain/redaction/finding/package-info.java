/** Finds personal data in a text: what it is and where, never what to do with it. */
@NullMarked
package io.cartagent.domain.redaction.finding;

import org.jspecify.annotations.NullMarked;
