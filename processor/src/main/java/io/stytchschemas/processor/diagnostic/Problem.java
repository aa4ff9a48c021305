package io.stytchschemas.processor.diagnostic;

import java.text.MessageFormat;
import java.util.Locale;

/**
 * Everything that can be wrong, with what to do about it: the frame of each message. Where the
 * remedy hangs on what was found, a part of the message is worded by the class that found it.
 */
public enum Problem {
  FILES_NOT_FOUND(
      "SchemaFilesNotFound",
      "no schema file matches \"{0}\" below {1}; correct the path or glob, or set the schema root with"
          + " -Astytchschemas.root{2}"),
  RESOURCE_NOT_FOUND(
      "SchemaResourceNotFound",
      "\"{0}\" names nothing on the class path; correct the name, or add the jar that has it{1}"),
  GLOB_INVALID("SchemaGlobInvalid", "\"{0}\" is neither a path nor a glob: {1}"),
  PATH_OUTSIDE_ROOT(
      "SchemaPathOutsideRoot",
      "\"{0}\" leads out of the schema root; name files below {1}, or set -Astytchschemas.root to a"
          + " folder that holds them all"),
  PATH_IS_FOLDER(
      "SchemaFileExpected",
      "\"{0}\" is a folder; name the files in it, \"{0}/*.json\", or all below it, \"{0}/**.json\""),
  ROOT_UNKNOWN(
      "SchemaRootUnknown",
      "the schema root is not known, because no folder above the class output has a build file; set"
          + " it with -Astytchschemas.root=DIR, or name resources: \"classpath:{0}\""),
  RESOURCES_NOT_LISTED(
      "SchemaResourcesNotListed",
      "\"{0}\" has wildcards, and compilers cannot list a folder of the class path; name each"
          + " resource, or have the jar list them, a line each, in a file {1}"),
  FRAGMENT_NOT_FOUND("SchemaFragmentNotFound", "\"#{0}\" names no schema in {1}: {2}"),
  FRAGMENT_MISSING(
      "SchemaFragmentMissing",
      "{0} is no schema but {1}: name schemas in it with a fragment, as in"
          + " \"{0}#/components/schemas/*\""),
  API_VERSION(
      "ApiVersionNotRead",
      "the file is {0}, which is not read; convert it to OpenAPI 3.0 or 3.1, or to AsyncAPI 2 or 3"),
  FILE_OF_TWO_PACKAGES(
      "SchemaFileOfTwoPackages",
      "\"{0}\" also belongs to the package {1}; name it in one of the two, and in the references of"
          + " the other where it is needed there"),
  FILE_UNREADABLE(
      "SchemaFileUnreadable",
      "the file cannot be read: {0}; check what it is, its permissions and its disk"),
  FILE_TOO_LARGE(
      "SchemaFileTooLarge",
      "the file has more than {0} MiB, which is more than is read; split the schema up, or name files"
          + " that are schemas"),
  FILE_EMPTY(
      "SchemaFileEmpty",
      "the file is empty; write a schema into it, or compile again if an editor was saving it"),
  FILE_NOT_UTF8("SchemaFileNotUtf8", "the file is not UTF-8: {0}; save it as UTF-8"),
  FILE_NOT_JSON("SchemaFileNotJson", "the file is not JSON: {0}"),
  FILE_HAS_COMMENTS(
      "SchemaFileHasComments",
      "the file has comments or a comma behind the last of several, which JSON does not have; remove"
          + " them, or give the file the ending .jsonc"),
  FILE_NOT_YAML("SchemaFileNotYaml", "the file is no YAML that can be read as JSON: {0}"),
  NOT_A_SCHEMA("SchemaExpected", "a schema must be an object or a boolean, and this is {0}"),
  KEYWORD_VALUE("KeywordValueInvalid", "\"{0}\" must be {1}, and this is {2}"),
  ANNOTATION_VALUE(
      "AnnotationValueInvalid",
      "\"{0}\" should be {1}, and this is {2}: it is left out, which changes no verdict",
      false),
  KEYWORD_UNKNOWN(
      "KeywordUnknown",
      "\"{0}\" is not a keyword of {1}: it is taken as an annotation and checks nothing{2}",
      false),
  KEYWORD_WITHOUT_EFFECT("KeywordWithoutEffect", "\"{0}\" has no effect here: {1}", false),
  ID_WITHOUT_DOLLAR(
      "IdWithoutDollar",
      "\"id\" sets no base URI in {0} and only names the type and the file: write \"$id\"",
      false),
  BRANCHES_BY_FORMAT(
      "BranchesDifferByFormat",
      "this branch of a oneOf differs from one before it in \"format\" alone ({0}, {1}), which is not"
          + " asserted: what is valid for one is valid for both, and so for no oneOf; set"
          + " assertFormats, or use anyOf",
      false),
  BRANCHES_OVERLAP(
      "BranchesOverlap",
      "the branches at {0} and {1} of an anyOf can hold together, and each has properties that the"
          + " other does not know: a value is of the branch that knows most of them, without the"
          + " others; set keepUnknown to keep these, or have a required property with a \"const\""
          + " tell the branches apart",
      false),
  CHILDREN_NOT_KEPT(
      "ChildrenNotKept",
      "a discriminator says that values of this can be of its children, as {0}; what refers to it"
          + " means this schema alone, and drops what only a child names: refer to a oneOf of the"
          + " children instead, or set keepUnknown",
      false),
  MAPPED_TO_NO_BRANCH(
      "MappedToNoBranch",
      "{0} is no branch of the {1} beside this discriminator: the value means nothing; make it a"
          + " branch, or take it out of the mapping",
      false),
  MAPPED_TO_NOTHING(
      "MappedToNothing",
      "\"{0}\" is the name of no schema in a description from which references reach this file, and"
          + " of no branch beside this discriminator: the value means nothing; write a reference to"
          + " the schema",
      false),
  PROPERTIES_NOT_KEPT(
      "PropertiesNotKept",
      "this says something of {0} in the objects at {1}, whose class is that of {2}, which has no"
          + " such property: it is checked, and passed over like any unknown one; name it there, or"
          + " set keepUnknown to keep it",
      false),
  COUNTED_NOT_KEPT(
      "CountedPropertiesNotKept",
      "this asks {0} of the objects at {1}, whose class is that of {2}: properties that it does not"
          + " name count, and are passed over like any unknown one, so that what is written can be"
          + " refused; set keepUnknown to keep them",
      false),
  FORMAT_TAKES_LISTED(
      "FormatTakesListedValues",
      "this branch of a oneOf has nothing but the \"format\" {0}, which is not asserted, to keep it from"
          + " strings that another branch lists, such as \"{1}\": they are valid for both, and so for no"
          + " oneOf; set assertFormats, or use anyOf",
      false),
  PATTERN_INVALID("PatternInvalid", "the regular expression is not ECMA-262: {0}"),
  PATTERN_RISKY(
      "PatternRisky",
      "matching this regular expression can take more steps than are allowed, because of"
          + " its back references, its large counts or its length: a document that needs more is"
          + " refused there; rewrite it, or bound the input with maxLength",
      false),
  PATTERN_LENIENT(
      "PatternLenient",
      "the regular expression is not ECMA-262 in Unicode mode: {0}; it is read as the web's legacy"
          + " grammar or an inline flag, and other validators may refuse it or read it otherwise",
      false),
  DIALECT_UNKNOWN(
      "DialectUnknown",
      "the dialect \"{0}\" is not known; use one of {1}, or name its meta-schema in"
          + " references: a file with that identifier and one of these as its \"$schema\" will do"),
  ID_CLASH(
      "SchemaIdClash",
      "the identifier \"{0}\" is also that of {1}; give one of the two another, or name only one of"
          + " them"),
  ID_TWICE(
      "SchemaIdTwice",
      "the identifier \"{0}\" also stands at {1}, in the same file: a reference to it finds that one;"
          + " give one of the two another $id",
      false),
  ANCHOR_TWICE(
      "SchemaAnchorTwice",
      "the anchor \"{0}\" also stands at {1}, below the same $id: a reference to it finds that one;"
          + " rename one of the two, or give a schema around one an $id of its own",
      false),
  REF_UNRESOLVED("SchemaRefUnresolved", "\"{0}\" leads to nothing{1}"),
  REF_OUTSIDE_ROOT(
      "SchemaRefOutsideRoot",
      "\"{0}\" leads out of the schema root; set -Astytchschemas.root to a folder that holds both"
          + " files, or put that file below the root and refer to it there"),
  REF_NEAR(
      "SchemaRefNear",
      "by the letter \"{0}\" leads to \"{1}\", where there is no {2}; it is taken for {3}, the only"
          + " one that it can mean: {4}",
      false),
  REF_LOOP(
      "SchemaRefLoop",
      "this schema applies itself to the same value, so that checking would never end: {0} applies it again; let one of them apply to a property or an item instead"),
  REF_CHAIN(
      "SchemaRefChainTooLong",
      "this schema applies more than {0} others to the same value, each by way of the one before; let"
          + " \"$ref\" and \"allOf\" name the last of them"),
  SCOPES_MANY(
      "SchemaScopesTooMany",
      "schemas are applied in more than {0} dynamic scopes in all, and each of these would have checks"
          + " of its own: a \"$dynamicRef\" means another schema in each; have fewer schemas with a"
          + " \"$dynamicAnchor\" refer to each other"),
  NAME_CLASH(
      "SchemaNameClash",
      "the Java name {0} also belongs to {1}; choose another in the annotation: names ="
          + " \"{2}=OtherName\"{3}"),
  NAME_INVALID("SchemaNameInvalid", "\"{0}\" is not a Java name that can be used: {1}"),
  NAME_TWICE(
      "SchemaNameTwice",
      "\"{0}\" has the name {1} already; keep one of the two, for there is no telling which is meant"),
  COMPONENT_CLASH(
      "ComponentNameClash",
      "the Java name {0} is chosen for the properties \"{1}\" and \"{2}\"; give one of the two another"
          + " in the annotation's names"),
  TOO_MANY_PROPERTIES(
      "SchemaTooManyProperties",
      "the object has {0} properties, and a Java class has room for {1} at most; put those that belong"
          + " together in objects of their own, or let \"additionalProperties\" stand for those alike"),
  TOO_MANY_TYPES(
      "SchemaTooManyTypes",
      "the schema makes {0} types in one class, and a class file has room for {1} of them at most; name"
          + " those that you need with fragments, such as \"{2}#/$defs/NAME\" or"
          + " \"{2}#/definitions/*\", and each has a class of its own"),
  OPTION_UNKNOWN("OptionUnknown", "there is no such option; the options are {0}"),
  OPTION_INVALID("OptionInvalid", "\"{0}\" is not {1}"),
  ENTRY_INVALID("AnnotationEntryInvalid", "\"{0}\" cannot be read; write {1}"),
  ENTRY_UNUSED("AnnotationEntryUnused", "\"{0}\" has no effect: {1}", false),
  TYPE_UNFIT("ValueClassUnfit", "{0} cannot be the class of values here: {1}"),
  TYPE_TWICE(
      "ValueClassTwice",
      "\"{0}\" has a class already; keep one of the two, for there is no telling which is meant"),
  NOTHING_NAMED(
      "AnnotationEmpty", "no schema file is named; name some, as in @StytchSchemas(\"*.json\")"),
  URI_FOLDER_MISSING(
      "UriFolderMissing",
      "there is no folder \"{0}\" below {1} for these URIs to live in; correct it"),
  URI_MAPPED_TWICE(
      "UriMappedTwice",
      "URIs that begin with \"{0}\" live in \"{1}\" already; keep one of the two places"),
  PACKAGE_OF_TWO_MODULES(
      "PackageOfTwoModules",
      "another module of the class path has generated types in this package already; annotate a"
          + " package of another name"),
  OUTPUT_EXISTS(
      "GeneratedTypeExists",
      "the class {0} exists already, so that it cannot be generated; rename that class{1}"),
  OUTPUT_UNWRITABLE("OutputUnwritable", "{0} cannot be written: {1}"),
  TOO_DEEP("SchemaTooDeep", "the file nests more than {0} levels deep; split the schema up"),
  TOO_LONG(
      "SchemaTokenTooLong",
      "{0} here has more than {1} characters, which no document that is read has either; shorten it"),
  POINTERS_LONG(
      "SchemaPointersTooLong",
      "the JSON Pointers of the values up to here have more than {0} characters in all, because long"
          + " names hold many values; shorten the names, or split the file up"),
  INTERNAL(
      "InternalError",
      "the processor failed, which is a fault of its own: {0}; please report it with the schema file");

  private final String id;
  private final String text;
  private final boolean error;

  Problem(String id, String text) {
    this(id, text, true);
  }

  Problem(String id, String text, boolean error) {
    this.id = id;
    this.text = text;
    this.error = error;
  }

  /** The name under which users find the problem: stable, and part of every message. */
  public String id() {
    return id;
  }

  public boolean isError() {
    return error;
  }

  String text(Object... details) {
    return new MessageFormat(text.replace("'", "''"), Locale.ROOT).format(details);
  }
}
