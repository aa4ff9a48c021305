/** Types with values of classes by choice. */
@StytchSchemas(
    value = "src/test/schemas/payment.json",
    types = {
      "money=io.stytchschemas.testing.values.Money",
      "currency=io.stytchschemas.testing.values.Currency",
      "zone=java.time.ZoneId",
      "percent=io.stytchschemas.testing.values.Percent",
      "date-time=java.time.Instant"
    })
package io.stytchschemas.testing.values;

import io.stytchschemas.StytchSchemas;
