/** Turns Markdown, whoever wrote it, into the body of a Javadoc comment. */
@NullMarked
package io.stytchschemas.processor.emit.javadoc;

import org.jspecify.annotations.NullMarked;
