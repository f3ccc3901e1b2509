/** The storefront chat over HTTP: session, messages, events, and the widget's files. */
@NullMarked
package io.cartagent.web.chat;

import org.jspecify.annotations.NullMarked;
