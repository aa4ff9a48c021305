/** The five requests of the catalogue, and a schema that asks more of a validator. */
@StytchSchemas(
    value = {"classpath:io/stytchschemas/catalog/*Request.json", "*.json"},
    references = "classpath:io/stytchschemas/catalog/*.json")
package io.stytchschemas.benchmarks.requests;

import io.stytchschemas.StytchSchemas;
