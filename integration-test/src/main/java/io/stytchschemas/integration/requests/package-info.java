/**
 * The five requests of the catalogue, and what an endpoint answers to good ones and to bad ones.
 */
@StytchSchemas(
    value = {"classpath:io/stytchschemas/catalog/*Request.json", "*.json"},
    references = "classpath:io/stytchschemas/catalog/*.json")
package io.stytchschemas.integration.requests;

import io.stytchschemas.StytchSchemas;
