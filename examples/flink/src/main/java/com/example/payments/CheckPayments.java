package com.example.payments;

import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.StytchSchemasException;
import io.stytchschemas.Violation;
import java.util.stream.Collectors;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.file.src.reader.TextLineInputFormat;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/**
 * Checks a folder of payments, one on each line: the good ones go on as records, the bad ones go
 * out with what is wrong with them. The same jar runs on a cluster.
 */
public final class CheckPayments {
  /** The bad lines, each told in one. */
  static final OutputTag<String> BAD = new OutputTag<>("bad") {};

  private CheckPayments() {}

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment flink = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<Payment> payments = check(flink, new Path(args[0]));
    payments.print("good");
    payments.getSideOutput(BAD).print("bad");
    flink.execute("check payments");
  }

  static SingleOutputStreamOperator<Payment> check(StreamExecutionEnvironment flink, Path folder) {
    flink.getConfig().enableObjectReuse(); // payments are immutable: nobody needs copies of them
    return lines(flink, folder).process(new Check(Payment.SCHEMA)).returns(Payment.class);
  }

  static DataStream<String> lines(StreamExecutionEnvironment flink, Path folder) {
    FileSource<String> lines =
        FileSource.forRecordStreamFormat(new TextLineInputFormat(), folder).build();
    return flink.fromSource(lines, WatermarkStrategy.noWatermarks(), "lines");
  }

  /** Travels to the workers, and its schema with it. */
  private static final class Check extends ProcessFunction<String, Payment> {
    private static final long serialVersionUID = 1;

    private final Schema<Payment> schema;

    Check(Schema<Payment> schema) {
      this.schema = schema;
    }

    @Override
    public void processElement(String line, Context context, Collector<Payment> good) {
      try {
        good.collect(schema.read(line));
      } catch (StytchSchemasException e) {
        context.output(BAD, wordsFor(e));
      }
    }
  }

  private static String wordsFor(StytchSchemasException e) {
    return e instanceof SchemaViolationException refused
        ? refused.result().errors().stream()
            .map(Violation::toString)
            .collect(Collectors.joining("; "))
        : e.getMessage();
  }
}
