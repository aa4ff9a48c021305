/** What each reference means, once all files are read. */
@NullMarked
package io.stytchschemas.processor.vocabulary.link;

import org.jspecify.annotations.NullMarked;
