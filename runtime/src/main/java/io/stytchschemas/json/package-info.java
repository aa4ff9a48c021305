@NullMarked
package io.stytchschemas.json;

import org.jspecify.annotations.NullMarked;
