/** Where settings come from, and the refusal to start with bad ones. */
@NullMarked
package io.cartagent.web.settings;

import org.jspecify.annotations.NullMarked;
