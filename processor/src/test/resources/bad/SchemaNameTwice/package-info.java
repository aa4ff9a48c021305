@StytchSchemas(
    value = "*.json",
    names = {"user.json=One", "user.json=Two", "user.json=One"})
package com.acme;

import io.stytchschemas.StytchSchemas;
