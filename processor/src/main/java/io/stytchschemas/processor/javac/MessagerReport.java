package io.stytchschemas.processor.javac;

import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Report;
import io.stytchschemas.processor.javac.SchemasDeclaration.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** Shows problems where the compiler shows its own: at the annotation values that led to them. */
final class MessagerReport {
  private final Messager messager;
  private final Map<Location, Place> places = new LinkedHashMap<>();

  MessagerReport(Messager messager, List<SchemasDeclaration> declarations) {
    this.messager = messager;
    declarations.forEach(declaration -> places.putAll(declaration.places()));
  }

  /**
   * @param namedBy the annotation value on whose account a schema file is read
   */
  void print(List<Report> reports, Function<String, @Nullable Location> namedBy) {
    for (Report report : reports) {
      Kind kind = report.problem().isError() ? Kind.ERROR : Kind.WARNING;
      print(kind, report.toString(), place(report.location(), namedBy));
    }
  }

  private @Nullable Place place(Location location, Function<String, @Nullable Location> namedBy) {
    Place known = places.get(location);
    Location naming = known == null ? namedBy.apply(location.file()) : null;
    return naming == null ? known : places.get(naming);
  }

  private void print(Kind kind, String message, @Nullable Place place) {
    if (place == null) {
      messager.printMessage(kind, message);
    } else if (place.value() == null) {
      messager.printMessage(kind, message, place.element(), place.mirror());
    } else {
      messager.printMessage(kind, message, place.element(), place.mirror(), place.value());
    }
  }
}
