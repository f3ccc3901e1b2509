/** What people may ask of their data and by when they hear, and how long data is kept. */
@NullMarked
package io.cartagent.domain.privacy;

import org.jspecify.annotations.NullMarked;
