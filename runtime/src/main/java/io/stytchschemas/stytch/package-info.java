/**
 * Stytch's own rules, which its schemas tell in prose alone: for session durations, custom claims
 * and secrets.
 */
@NullMarked
package io.stytchschemas.stytch;

import org.jspecify.annotations.NullMarked;
