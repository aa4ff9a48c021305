@StytchSchemas(
    value = "*.json",
    rules = {"session-duration=session_minutez", "custom-claims=off", "secrets=+pin,+pen,-token"})
package com.acme;

import io.stytchschemas.StytchSchemas;
