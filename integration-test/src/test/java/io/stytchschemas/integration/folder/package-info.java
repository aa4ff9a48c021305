/** The catalogue once more, from its folder, with shorter names and with rules that differ. */
@StytchSchemas(
    value = "*.json",
    names = "#/components/schemas/api_b2b_session_v1_AttestRequest=Attestation",
    keepUnknown = true,
    rules = {"reserved-claims=error", "session-duration=off"})
package io.stytchschemas.integration.folder;

import io.stytchschemas.StytchSchemas;
