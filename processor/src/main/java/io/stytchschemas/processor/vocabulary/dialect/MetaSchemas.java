package io.stytchschemas.processor.vocabulary.dialect;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.json.JsonText;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.schema.FileFinder;
import io.stytchschemas.processor.schema.SchemaSource;
import io.stytchschemas.processor.schema.SchemaUri;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The meta-schemas of the published drafts, which a schema may refer to like any other. */
public final class MetaSchemas {
  private static final String PREFIX = "json-schema.org/";

  private MetaSchemas() {}

  /** A finder that has the meta-schemas beside what another finds. */
  public static FileFinder beside(FileFinder files) {
    return new FileFinder() {
      @Override
      public @Nullable SchemaSource find(SchemaUri uri) {
        SchemaSource found = files.find(uri);
        return found == null ? MetaSchemas.find(uri) : found;
      }

      @Override
      public @Nullable SchemaSource find(SchemaUri uri, SchemaSource from) {
        SchemaSource found = files.find(uri, from);
        return found == null ? MetaSchemas.find(uri) : found;
      }

      @Override
      public @Nullable SchemaSource findById(String id, SchemaSource from) {
        return files.findById(id, from);
      }

      @Override
      public @Nullable SchemaSource findHolder(SchemaUri uri, SchemaSource from) {
        return files.findHolder(uri, from);
      }

      @Override
      public @Nullable SchemaSource reachedFrom(SchemaSource source) {
        return files.reachedFrom(source);
      }

      @Override
      public boolean refuses(SchemaUri uri, SchemaSource from) {
        return files.refuses(uri, from);
      }

      @Override
      public @Nullable String mapped(SchemaUri uri, SchemaSource from) {
        return files.mapped(uri, from);
      }

      @Override
      public boolean isComplete(SchemaSource from) {
        return files.isComplete(from);
      }

      @Override
      public Collection<String> paths() {
        return files.paths();
      }

      @Override
      public String packageOf(SchemaSource source) {
        return files.packageOf(source);
      }
    };
  }

  /** The meta-schema with that URI, by http or https; null where it is none. */
  public static @Nullable SchemaSource find(SchemaUri uri) {
    String text = uri.withoutFragment().toString().replaceFirst("^https?://", "");
    if (!text.startsWith(PREFIX) || text.contains("..")) {
      return null;
    }
    String name = "metaschema/" + text.substring(PREFIX.length()) + ".json";
    try (InputStream in = MetaSchemas.class.getResourceAsStream(name)) {
      JsonValue json =
          in == null ? null : JsonText.parse(text, in.readAllBytes(), new Diagnostics());
      return json == null ? null : new SchemaSource(text, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
