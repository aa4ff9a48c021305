package io.stytchschemas.maven.state;

import io.stytchschemas.maven.api.Api;
import io.stytchschemas.maven.input.Observation;
import io.stytchschemas.processor.plan.name.MemberNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was generated, and from what.
 *
 * @param context a digest of what is generated from, apart from the files that were observed:
 *     annotations, options, versions
 * @param fingerprint a digest of everything that is generated from
 * @param classPath a digest of the names of what the module was compiled with; empty where it was
 *     not compiled as a whole since they were others
 * @param packages what belongs to each annotated package, by its name, in order
 */
public record State(
    String context,
    String fingerprint,
    String classPath,
    List<Observation> observations,
    Map<String, GeneratedFiles> packages,
    Api api) {

  /**
   * The digests of a source file.
   *
   * @param code of all but its comments
   */
  public record SourceDigests(String all, String code) {}

  /**
   * The files that are generated for a package.
   *
   * @param sources the digests of each source file, by the name of its class
   * @param resources a digest of each file, by its name below the class output
   * @param uses the other annotated packages whose types occur in the sources
   */
  public record GeneratedFiles(
      Map<String, SourceDigests> sources, Map<String, String> resources, List<String> uses) {

    /**
     * The simple names of the classes whose comments alone differ; empty where anything else does,
     * or nothing. Where only the index differs, the smallest class stands for it.
     */
    public Set<String> reworded(GeneratedFiles old) {
      Set<String> names = new TreeSet<>();
      if (!sources.keySet().equals(old.sources.keySet())) {
        return Set.of();
      }
      for (Map.Entry<String, SourceDigests> source : sources.entrySet()) {
        SourceDigests was = old.sources.getOrDefault(source.getKey(), source.getValue());
        if (!was.code().equals(source.getValue().code())) {
          return Set.of();
        }
        if (!was.equals(source.getValue())) {
          names.add(simpleName(source.getKey()));
        }
      }
      String list = MemberNames.SCHEMAS;
      boolean hasList = sources.keySet().stream().anyMatch(name -> simpleName(name).equals(list));
      return !names.isEmpty() ? names : hasList ? Set.of(list) : Set.of();
    }

    private static String simpleName(String className) {
      return className.substring(className.lastIndexOf('.') + 1);
    }

    /** The same with some of the sources, by the simple names of their classes; empty for all. */
    public GeneratedFiles only(Set<String> names) {
      if (names.isEmpty()) {
        return this;
      }
      Map<String, SourceDigests> some = new LinkedHashMap<>(sources);
      some.keySet().removeIf(name -> !names.contains(simpleName(name)));
      return new GeneratedFiles(some, resources, uses);
    }
  }

  /** The same for a module of which only some was compiled with its class path. */
  public State withoutClassPath() {
    return new State(context, fingerprint, "", observations, packages, api);
  }
}
