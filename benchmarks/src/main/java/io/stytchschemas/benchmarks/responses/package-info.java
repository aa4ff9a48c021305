/** Responses: a user with all factors, a page of such users, and events, which are unions. */
@StytchSchemas("responses/*.json")
package io.stytchschemas.benchmarks.responses;

import io.stytchschemas.StytchSchemas;
