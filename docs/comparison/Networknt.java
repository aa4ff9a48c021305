import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;

/** Has networknt read a schema file and judge a document: java Networknt.java SCHEMA DOCUMENT */
final class Networknt {
  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    InputFormat format =
        file.toString().endsWith(".yaml") ? InputFormat.YAML : InputFormat.JSON;
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    Schema schema = registry.getSchema(Files.readString(file), format);
    System.out.println(schema.validate(arguments[1], InputFormat.JSON));
  }

  private Networknt() {}
}
