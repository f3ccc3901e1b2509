/** Carries out what shoppers have confirmed, beside the requests. */
@NullMarked
package io.cartagent.web.action;

import org.jspecify.annotations.NullMarked;
