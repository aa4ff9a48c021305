/** Schema files: the annotation's globs and paths, and the folders and jars that hold them. */
@NullMarked
package io.stytchschemas.processor.source;

import org.jspecify.annotations.NullMarked;
