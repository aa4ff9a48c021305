@StytchSchemas(
    value = "user.json",
    names = {"user.json=Person", "usr.json=Nobody", "https://acme.com/else=Nothing"},
    trimPrefix = "api_")
package com.acme;

import io.stytchschemas.StytchSchemas;
