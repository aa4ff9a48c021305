package io.stytchschemas.json.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stytchschemas.check.regex.StepBudget;
import io.stytchschemas.json.pool.Pool;
import io.stytchschemas.json.text.NumberTexts;
import io.stytchschemas.json.text.QuickNumbers;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The index of a JSON document, for checks: what stands where in its bytes. A row for each value
 * and each name of a property, in the order of the document; an object's rows are its names, each
 * before its value. Nothing is made of the values.
 *
 * <p>To be closed: its memory serves the next document, whoever's, and is not large. Not safe for
 * several threads.
 */
public final class IndexedDocument implements AutoCloseable {
  /** The kinds of rows. A number written without fraction and exponent is an INTEGER. */
  public static final int NULL = 0;

  public static final int FALSE = 1;
  public static final int TRUE = 2;
  public static final int INTEGER = 3;

  /** Any other number; its value may be whole all the same. */
  public static final int DECIMAL = 4;

  /** A string, or a name. */
  public static final int STRING = 5;

  public static final int ARRAY = 6;
  public static final int OBJECT = 7;

  /** Of a check, that nothing is known of its verdict; else what this is. */
  public static final int UNKNOWN = -1;

  public static final int NO = 0;
  public static final int YES = 1;

  /** So many checks are made without remembering, and so many for each row. */
  private static final int UNREMEMBERED = 500;

  private static final int ASKED_OF_A_ROW = 16;

  /** So many checks may be within one another, each with all that is asked of one value. */
  private static final int NESTED = 200;

  /** The row of the document's value. */
  public static final int ROOT = 0;

  /** Of what is used again, arrays that grew beyond so many entries are not kept. */
  static final int KEPT = 1 << 16;

  private static final Pool<IndexedDocument> POOL = new Pool<>();

  private static final int[] NO_ROWS = {};
  private static final byte[] NO_BYTES = {};
  private static final long[] NO_SCRATCH = {};

  private final DocumentIndexer in = new DocumentIndexer();

  /** What the indexer has left. */
  private int[] rows = NO_ROWS;

  private byte[] bytes = NO_BYTES;
  private @Nullable VerdictMemory memory;
  private @Nullable StepBudget steps;
  private long[] scratch = NO_SCRATCH;
  private int asked;
  private int askedUnremembered;
  private int nested;
  private boolean borrowed;

  IndexedDocument() {}

  /**
   * The index of a whole document.
   *
   * @throws io.stytchschemas.MalformedJsonException if it is not JSON, with the words that a reader
   *     has
   */
  public static IndexedDocument of(byte[] json) {
    IndexedDocument document = borrow();
    try {
      document.in.index(json);
      document.take();
      return document;
    } catch (Throwable e) {
      document.close();
      throw e;
    }
  }

  /** The index of the one value that begins at {@code offset}. */
  public static IndexedDocument ofPart(byte[] json, int offset) {
    IndexedDocument document = borrow();
    try {
      document.in.indexPart(json, offset);
      document.take();
      return document;
    } catch (Throwable e) {
      document.close();
      throw e;
    }
  }

  private static IndexedDocument borrow() {
    IndexedDocument kept = POOL.take();
    IndexedDocument document = kept == null ? new IndexedDocument() : kept;
    document.borrowed = true;
    return document;
  }

  /** The index of a constant, which is kept. */
  public static IndexedDocument constant(byte[] json) {
    IndexedDocument document = new IndexedDocument();
    document.in.index(json);
    document.in.rows = Arrays.copyOf(document.in.rows, document.in.size);
    document.take();
    return document;
  }

  private void take() {
    rows = in.rows;
    bytes = in.buf;
    asked = 0;
    nested = 0;
    renewSteps();
    askedUnremembered = UNREMEMBERED + ASKED_OF_A_ROW * rows();
  }

  public int kind(int row) {
    return rows[row * DocumentIndexer.WIDTH] & (DocumentIndexer.ESCAPED - 1);
  }

  /** Whether the row is an object or an array. */
  public boolean nests(int row) {
    return kind(row) >= ARRAY;
  }

  /** Whether a string or name has escapes. */
  public boolean hasEscapes(int row) {
    return (rows[row * DocumentIndexer.WIDTH] & DocumentIndexer.ESCAPED) != 0;
  }

  /** Where the text of a row begins: of a string behind its quote. */
  public int start(int row) {
    return rows[row * DocumentIndexer.WIDTH + 1];
  }

  /** Where the text of a row ends: of a string before its quote. */
  public int end(int row) {
    return rows[row * DocumentIndexer.WIDTH + 2];
  }

  /** The row behind a row and all that is in it. The first one in it is {@code row + 1}. */
  public int next(int row) {
    return nests(row) ? rows[row * DocumentIndexer.WIDTH + 3] : row + 1;
  }

  /** What {@link NameTable#hash} gives for the name at a row. */
  int hash(int name) {
    return rows[name * DocumentIndexer.WIDTH + 3];
  }

  /**
   * The row of the value whose first byte is at {@code offset}.
   *
   * @throws IllegalArgumentException if none begins there
   */
  public int rowAt(int offset) {
    int low = 0;
    int high = rows() - 1;
    while (low <= high) {
      int row = (low + high) >>> 1;
      // A string's text begins behind its quote.
      int first = kind(row) == STRING ? start(row) - 1 : start(row);
      if (first == offset) {
        return row;
      }
      if (first < offset) {
        low = row + 1;
      } else {
        high = row - 1;
      }
    }
    throw new IllegalArgumentException("no value begins at " + offset);
  }

  /** How many rows there are. */
  public int rows() {
    return in.size / DocumentIndexer.WIDTH;
  }

  /** The number of an array's elements, or of an object's properties. */
  public int count(int row) {
    boolean object = kind(row) == OBJECT;
    int count = 0;
    int end = next(row);
    for (int at = row + 1; at < end; at = next(object ? at + 1 : at)) {
      count++;
    }
    return count;
  }

  /** No less than the bytes that an object or array takes as compact JSON. */
  public long compactBound(int row) {
    long bound = (long) end(row) - start(row);
    int end = next(row);
    for (int at = row; at < end; at++) {
      bound += kind(at) == DECIMAL && !isUsual(at) ? NumberTexts.MOST_GROWTH : 0;
    }
    return bound;
  }

  /** Whether a number is written just as it stands. */
  private boolean isUsual(int row) {
    return QuickNumbers.usualEnd(bytes, start(row)) == end(row);
  }

  /** Whether a string or name that has no escapes begins with {@code prefix}. */
  public boolean beginsWith(int row, byte[] prefix) {
    int start = start(row);
    return end(row) - start >= prefix.length
        && Arrays.equals(bytes, start, start + prefix.length, prefix, 0, prefix.length);
  }

  /** The document itself; never to be written to. */
  public byte[] bytes() {
    return bytes;
  }

  /** Room to work in for a moment: at least {@code size} numbers, with whatever is in them. */
  public long[] scratch(int size) {
    if (scratch.length < size) {
      scratch = new long[size];
    }
    return scratch;
  }

  /** What searches that are not linear take their steps from. */
  public StepBudget steps() {
    if (steps == null) {
      steps = new StepBudget(bytes.length);
    }
    return steps;
  }

  /** Lets searches begin anew. */
  public void renewSteps() {
    if (steps != null) {
      steps.renew(StepBudget.of(bytes.length));
    }
  }

  /** Whether a search had to give up, so that no verdict about this document is worth anything. */
  public boolean gaveUp() {
    return steps != null && steps.isUsedUp();
  }

  /**
   * What is known of a check that several ways through a schema may lead to, so that every level of
   * a document would double the checks below it, were verdicts not remembered. That costs, and few
   * documents need it: nothing is remembered until more was asked than a document of this size has
   * ways.
   *
   * @return {@link #UNKNOWN}, {@link #NO} or {@link #YES}
   */
  public int recall(Object check, int row) {
    boolean pays = ++asked > askedUnremembered;
    if (memory == null) {
      if (!pays) {
        return UNKNOWN;
      }
      memory = new VerdictMemory();
    }
    return memory.find(check, row);
  }

  /** Remembers a verdict, for {@link #recall}, where that pays. */
  public void remember(Object check, int row, boolean verdict) {
    if (memory != null && asked > askedUnremembered) {
      memory.put(check, row, verdict);
    }
  }

  /** Remembers a verdict in any case. */
  public void keep(Object check, int row, boolean verdict) {
    if (memory == null) {
      memory = new VerdictMemory();
    }
    memory.put(check, row, verdict);
  }

  /**
   * Counts one more check within others.
   *
   * @return whether there is room on the stack for it
   */
  public boolean nest() {
    return ++nested <= NESTED;
  }

  /** Counts one less. */
  public void unnest() {
    nested--;
  }

  /** Counts from the start. */
  public void unnestAll() {
    nested = 0;
  }

  /** Whether a check is being made that counts. */
  public boolean isNested() {
    return nested > 0;
  }

  /** Whether a string or name is {@code text}: where both are ASCII, without making a String. */
  public boolean isText(int row, String text) {
    if (hasEscapes(row)) {
      return string(row).equals(text);
    }
    int start = start(row);
    int length = end(row) - start;
    int same = 0;
    while (same < Math.min(length, text.length()) && bytes[start + same] == text.charAt(same)) {
      same++;
    }
    if (same == length) {
      return length == text.length();
    }
    return bytes[start + same] < 0 && string(row).equals(text);
  }

  /** The string that a row denotes, or the text of a number. */
  public String string(int row) {
    return hasEscapes(row)
        ? in.decode(start(row), end(row))
        : new String(bytes, start(row), end(row) - start(row), UTF_8);
  }

  @Override
  public void close() {
    if (borrowed) {
      borrowed = false;
      clear();
      POOL.giveBack(this);
    }
  }

  /** How many entries the largest of its arrays has room for. */
  int room() {
    return Math.max(in.room(), scratch.length);
  }

  private void clear() {
    in.clear(KEPT);
    rows = NO_ROWS;
    bytes = NO_BYTES;
    memory = null;
    // Whoever is given room finds nothing of what this document held.
    Arrays.fill(scratch, 0);
    scratch = scratch.length <= KEPT ? scratch : NO_SCRATCH;
  }
}
