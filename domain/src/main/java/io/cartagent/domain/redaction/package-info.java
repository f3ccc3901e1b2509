/**
 * Personal data replaced by placeholders before a model sees it, and put back only by the vault.
 */
@NullMarked
package io.cartagent.domain.redaction;

import org.jspecify.annotations.NullMarked;
