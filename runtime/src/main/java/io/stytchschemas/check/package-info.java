/**
 * What a schema asks of a document, for verdicts and for reports.
 *
 * <p>Checks, and what is put together of them, are shared by all threads without locks. Much of it
 * is made when it is first asked for and kept in a plain field: two threads may both make it, the
 * same each time, and whichever sees the field set sees all of what it holds, for that has final
 * fields alone, or fields that are made later in the same way. Such a field is read once, into a
 * local variable: a second look may find it unset. What has other fields, such as a map of the JDK,
 * is kept in a volatile field, or under a lock.
 */
@NullMarked
package io.stytchschemas.check;

import org.jspecify.annotations.NullMarked;
