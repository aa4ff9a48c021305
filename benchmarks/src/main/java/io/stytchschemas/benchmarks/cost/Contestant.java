package io.stytchschemas.benchmarks.cost;

import com.alibaba.fastjson2.JSON;
import com.dslplatform.json.DslJson;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.squareup.moshi.Moshi;
import io.stytchschemas.Schema;
import io.stytchschemas.benchmarks.rivals.Library;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kotlin.Unit;
import okio.Buffer;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/**
 * One that decodes a first request, in a JVM that has what it needs on its class path and nothing
 * else.
 *
 * @param name as {@link FirstRequest} takes it
 */
record Contestant(String name, String title, String classPath) {
  private static final List<Library> LIBRARIES =
      List.of(
          Library.OURS,
          Library.HAND_WRITTEN,
          Library.FASTJSON2,
          Library.DSL_JSON,
          Library.DATABIND,
          Library.MOSHI);

  /** All, the one that decodes nothing first. */
  static List<Contestant> all(Jars jars) throws IOException {
    List<Contestant> all = new ArrayList<>();
    all.add(
        new Contestant(
            FirstRequest.NOTHING, "a JVM that decodes nothing", classPath(Library.OURS, jars)));
    for (Library library : LIBRARIES) {
      all.add(new Contestant(library.name(), library.title(), classPath(library, jars)));
    }
    return all;
  }

  private static String classPath(Library library, Jars jars) throws IOException {
    Stream<Class<?>> its =
        switch (library) {
          case OURS -> Stream.of(Schema.class, JsonParser.class, NullMarked.class);
          case HAND_WRITTEN -> Stream.of(JsonParser.class);
          case FASTJSON2 -> Stream.of(JSON.class);
          case DSL_JSON -> Stream.of(DslJson.class);
          case DATABIND -> Stream.of(JsonMapper.class, JsonParser.class, JsonProperty.class);
          case MOSHI -> Stream.of(Moshi.class, Buffer.class, Unit.class);
          default -> throw new IllegalArgumentException(library + " decodes no first request");
        };
    return jars.classPath(
        Stream.concat(Stream.of(FirstRequest.class), its).toArray(Class<?>[]::new));
  }

  /** Starts a JVM and has it decode the request in a file. */
  ChildJvm.Output run(List<String> options, Path json) throws IOException {
    return ChildJvm.run(options, classPath, FirstRequest.class, name, json.toString());
  }
}
