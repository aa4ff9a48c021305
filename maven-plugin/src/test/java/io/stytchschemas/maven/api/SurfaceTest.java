package io.stytchschemas.maven.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import io.stytchschemas.maven.input.Inputs;
import io.stytchschemas.maven.module.SchemaModule;
import io.stytchschemas.maven.source.DeclarationParser;
import io.stytchschemas.maven.source.PackageInfo;
import io.stytchschemas.maven.source.SourceException;
import io.stytchschemas.maven.testing.Samples;
import io.stytchschemas.maven.testing.TestModule;
import io.stytchschemas.processor.Generation;
import io.stytchschemas.processor.SourceFile;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether two APIs look alike exactly where what is generated of them does. */
class SurfaceTest {
  @TempDir Path folder;

  /** What others can see of generated types, and the API that stands for it. */
  private record Surface(List<String> members, Api api) {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Methods beside the accessors.
        "x:integer             | x:integer,default:1      | '' | '' | false",
        "x:integer,default:1   | x:integer,default:2      | '' | '' | true",
        "x:integer,default:1   | x:integer,default:'a'    | '' | '' | false",
        "tags:array,items:{}   | tags:array               | '' | '' | true",
        "tags:array            | tags:object              | '' | '' | false",
        "session_duration_minutes:integer | session_duration_minutes:integer | '' | ,rules='session-duration=off' | false",
        "session_duration_minutes:integer,format:'int32' | session_duration_minutes:integer | '' | '' | false",
        "x:integer             | x:integer                | '' | ,keepUnknown=true | false",
        "x:integer             | x:integer                | ,keepUnknown=true | ,keepUnknown=true,rules='secrets=+x' | true",
        // Components.
        "x:integer             | x:integer,minimum:1      | '' | '' | true",
        "x:object,properties:{'a':{}} | x:object,properties:{'a':{}},additionalProperties:{} | '' | '' | false",
        "x:integer             | x:['integer','null']     | '' | '' | false",
        "x:string              | x:string,format:'uuid'   | '' | '' | false",
        "x:string              | x:string,format:'email'  | '' | ,assertFormats=true | true",
        "x:string              | x:string                 | '' | ,types='string=CharSequence' | false",
        "x:string,const:'a'    | x:string,const:'b'       | '' | '' | true",
        // Types in it.
        "x:string,enum:['a']   | x:string,enum:['b']      | '' | '' | false",
        "x:string,enum:['a']   | x:string,enum:['a','b']  | '' | '' | false",
        "x:object,title:'A',properties:{} | x:object,title:'B',properties:{} | '' | '' | false",
        "x:['string','integer'] | x:['string','boolean']  | '' | '' | false",
        "x:['string','integer'] | x:['integer','string']  | '' | '' | true",
        "x:array,prefixItems:[{}] | x:array,prefixItems:[{}],items:false | '' | '' | false",
      })
  void looksLikeWhatIsGenerated(
      String before, String after, String annotatedBefore, String annotatedAfter, boolean alike)
      throws IOException, SourceException {
    Surface was = surface("before", before, annotatedBefore);
    Surface is = surface("after", after, annotatedAfter);
    assertThat(was.members().equals(is.members())).as("%s%n%s", was, is).isEqualTo(alike);
    assertThat(was.api().looksLike(is.api())).as("%s%n%s", was, is).isEqualTo(alike);
  }

  private Surface surface(String name, String property, String annotation)
      throws IOException, SourceException {
    String schema = property.strip().replaceFirst("^(\\w+):(\\w+)", "$1:'$2'");
    schema =
        schema.replaceFirst("^(\\w+):", "'$1':{'type':").replaceAll("([,{])(\\w+):", "$1'$2':");
    TestModule module = new TestModule(Files.createDirectories(folder.resolve(name)));
    module
        .files()
        .write(
            "src/main/java/a/package-info.java",
            ("@io.stytchschemas.StytchSchemas(value='*.json'" + annotation + ") package a;")
                .replace('\'', '"'))
        .write(
            Samples.SCHEMAS + "pet.json",
            ("{'type':'object','properties':{" + schema + "},'y':{'type':'string'}}}")
                .replace('\'', '"'));
    return surface(module.described());
  }

  private static Surface surface(SchemaModule module) throws IOException, SourceException {
    Diagnostics problems = new Diagnostics();
    try (Inputs inputs = Inputs.of(module, problems)) {
      Generation.Result result =
          Generation.run(
              DeclarationParser.parse(PackageInfo.find(module.sourceRoots())),
              inputs.record().files(),
              problems);
      assertThat(problems.hasErrors()).as(problems.reports().toString()).isFalse();
      List<Text> texts =
          result.packages().stream().flatMap(each -> each.files().stream()).map(Text::new).toList();
      List<String> members = new ArrayList<>();
      JavacTask task =
          (JavacTask)
              ToolProvider.getSystemJavaCompiler()
                  .getTask(Writer.nullWriter(), null, null, List.of("-proc:none"), null, texts);
      task.parse().forEach(unit -> new Members(members).scan(unit, ""));
      return new Surface(members, Api.of(result.plans()));
    }
  }

  /** A source that was generated. */
  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(SourceFile file) {
      super(URI.create("text:///" + file.name().replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = file.text();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /** Collects what is public, and the components of records, but nothing of codecs. */
  private static final class Members extends TreeScanner<Void, String> {
    private final List<String> members;

    Members(List<String> members) {
      this.members = members;
    }

    @Override
    public Void visitClass(ClassTree type, String around) {
      String name = around + type.getSimpleName();
      if (!name.endsWith("Codec")) {
        String over = type.getImplementsClause() + " " + type.getPermitsClause();
        members.add(type.getKind() + " " + name + ' ' + over);
        boolean isRecord = type.getKind() == Tree.Kind.RECORD;
        for (Tree member : type.getMembers()) {
          if (member instanceof VariableTree field && isSeen(field.getModifiers(), isRecord)) {
            members.add(name + '.' + field.getName() + ' ' + field.getType());
          } else if (member instanceof MethodTree method && isSeen(method.getModifiers(), false)) {
            members.add(
                name + '.' + method.getName() + method.getParameters() + method.getReturnType());
          } else if (member instanceof ClassTree) {
            scan(member, name + '.');
          }
        }
      }
      return null;
    }

    private static boolean isSeen(ModifiersTree modifiers, boolean isOfRecord) {
      return modifiers.getFlags().contains(Modifier.PUBLIC)
          || (isOfRecord && !modifiers.getFlags().contains(Modifier.STATIC));
    }
  }
}
