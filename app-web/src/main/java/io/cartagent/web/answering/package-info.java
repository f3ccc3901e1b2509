/** Works off the turns that wait for an answer. */
@NullMarked
package io.cartagent.web.answering;

import org.jspecify.annotations.NullMarked;
