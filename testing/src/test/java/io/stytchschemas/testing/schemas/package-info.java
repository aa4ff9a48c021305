/** Types of the catalogue. */
@StytchSchemas(
    value = {
      "classpath:io/stytchschemas/catalog/api_otp_v1_AuthenticateRequest.json",
      "classpath:io/stytchschemas/catalog/api_b2b_session_v1_ExchangeRequest.json"
    },
    references = "classpath:io/stytchschemas/catalog/*.json")
package io.stytchschemas.testing.schemas;

import io.stytchschemas.StytchSchemas;
