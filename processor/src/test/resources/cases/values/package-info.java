@StytchSchemas(
    value = "*.json",
    types = {"date-time=java.time.Instant", "money=com.acme.auth.Money"})
package com.acme.auth;

import io.stytchschemas.StytchSchemas;
