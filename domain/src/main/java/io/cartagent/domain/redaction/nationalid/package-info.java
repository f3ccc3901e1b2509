/** Numbers by which states and their offices know a person, with their check digits. */
@NullMarked
package io.cartagent.domain.redaction.nationalid;

import org.jspecify.annotations.NullMarked;
