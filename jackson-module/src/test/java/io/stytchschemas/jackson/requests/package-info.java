/** Generated types for Jackson to meet. */
@StytchSchemas(
    value = {
      "src/test/stytch-schemas/cart.json",
      "src/test/stytch-schemas/note.json",
      "src/test/stytch-schemas/order.json",
      "classpath:io/stytchschemas/catalog/api_otp_v1_AuthenticateRequest.json",
      "classpath:io/stytchschemas/catalog/api_b2b_session_v1_ExchangeRequest.json",
      "classpath:io/stytchschemas/catalog/api_b2b_session_v1_ExchangeRequestLocale.json"
    },
    references = {
      "classpath:io/stytchschemas/catalog/api_attribute_v1_Attributes.json",
      "classpath:io/stytchschemas/catalog/api_magic_v1_Options.json"
    })
package io.stytchschemas.jackson.requests;

import io.stytchschemas.StytchSchemas;
