#!/usr/bin/env bash
# Runs the tools of docs/comparison.md over the same files, into target/comparison: for each run the
# processor time and the exit code; what it said is in the log beside what it wrote.
# Needs Maven, Node, a JDK from 17 on, one from 25 on in $JDK25 for Micronaut, and our own artifacts
# in the local repository (mvn install -DskipTests).
set -uo pipefail
for tool in mvn npm node javac; do
  command -v "$tool" >/dev/null || { echo "$tool is missing: install it, and run this again" >&2; exit 1; }
done
cd "$(dirname "$0")"
stytch=$(realpath ../../schemas)
files=$PWD/schemas
out=$(realpath -m ../../target/comparison)
rm -rf "$out" && mkdir -p "$out"

measure() { # NAME COMMAND…
  local name=$1 && shift
  mkdir -p "$out/$name"
  /usr/bin/time -f "%U %S %x" -o "$out/time" "$@" >"$out/$name/log" 2>&1
  tail -1 "$out/time" | awk -v name="$name" '{printf "%-28s %5.1f s, exit %s\n", name, $1 + $2, $3}'
}

for tool in ours openapi-generator micronaut networknt; do
  mvn -B -ntp -q -P "$tool" dependency:build-classpath -Dmdep.outputFile="$out/$tool.cp"
done
npm install --silent --prefix "$out" quicktype@26.0.0

ours() { # NAME ROOT FILES
  mkdir -p "$out/$1"
  echo "@io.stytchschemas.StytchSchemas(\"$3\") package acme;" >"$out/$1/package-info.java"
  local classpath
  classpath=$(cat "$out/ours.cp")
  measure "$1" javac -cp "$classpath" --processor-path "$classpath" \
    -Astytchschemas.root="$2" -d "$out/$1" "$out/$1/package-info.java"
}
ours ours/stytch "$stytch" "*.json"
for file in union.json open-object.json decimal.json address.yaml; do
  ours "ours/$file" "$files" "$file"
done

jsonschema2pojo() { # NAME SOURCE TYPE
  measure "$1" mvn -B -ntp -q org.jsonschema2pojo:jsonschema2pojo-maven-plugin:1.2.2:generate \
    -Djsonschema2pojo.sourcePaths="$2" -Djsonschema2pojo.sourceType="$3" \
    -Djsonschema2pojo.outputDirectory="$out/$1" -Djsonschema2pojo.targetPackage=acme \
    -Djsonschema2pojo.includeJsr303Annotations=true -Djsonschema2pojo.useBigDecimals=true \
    -Djsonschema2pojo.dateType=java.time.LocalDate
}
jsonschema2pojo jsonschema2pojo/stytch "$stytch" jsonschema
for file in union.json open-object.json decimal.json; do
  jsonschema2pojo "jsonschema2pojo/$file" "$files/$file" jsonschema
done
jsonschema2pojo jsonschema2pojo/address.yaml "$files/address.yaml" yamlschema

for input in stytch files; do
  node openapi.mjs "${!input}" "$out/$input.json"
  measure "openapi-generator/$input" java -jar "$(cat "$out/openapi-generator.cp")" generate \
    -i "$out/$input.json" -g java --library native -o "$out/openapi-generator/$input" \
    --global-property models,supportingFiles --additional-properties=useBeanValidation=true
done

quicktype() { # NAME ARGUMENTS…
  local name=$1 && shift
  mkdir -p "$out/$name"
  measure "$name" "$out/node_modules/.bin/quicktype" -s schema "$@" \
    -l java --package acme -o "$out/$name/Root.java"
}
quicktype quicktype/stytch "$stytch/api_otp_v1_AuthenticateRequest.json" \
  -S "$stytch/api_attribute_v1_Attributes.json" -S "$stytch/api_magic_v1_Options.json"
for file in union.json open-object.json decimal.json address.yaml; do
  quicktype "quicktype/$file" "$files/$file"
done

micronaut() { # NAME FILE
  measure "$1" "${JDK25:?}/bin/java" -cp "$(cat "$out/micronaut.cp")" \
    io.micronaut.jsonschema.generator.GeneratorMain "" "file:$2" "" JAVA "$out/$1" acme "" ""
}
micronaut micronaut/stytch "$stytch/api_otp_v1_AuthenticateRequest.json"
for file in union.json open-object.json decimal.json address.yaml; do
  micronaut "micronaut/$file" "$files/$file"
done

networknt() { # NAME FILE DOCUMENT
  measure "$1" java -cp "$(cat "$out/networknt.cp")" Networknt.java "$2" "$3"
  tail -1 "$out/$1/log"
}
networknt networknt/stytch "$stytch/api_otp_v1_AuthenticateRequest.json" '{"attributes":{}}'
networknt networknt/union.json "$files/union.json" '{"method":{"kind":"card","card_token":""}}'
networknt networknt/open-object.json "$files/open-object.json" '{"first_name":"a","logins":-1}'
networknt networknt/decimal.json "$files/decimal.json" '{"price":0.015}'
networknt networknt/address.yaml "$files/address.yaml" '{"city":""}'
