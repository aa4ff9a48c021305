@StytchSchemas(
    value = "*.json",
    types = {"number=com.acme.Money", "string"},
    trimPrefix = "unused_",
    names = "nothing.json=Unused")
package com.acme;

import io.stytchschemas.StytchSchemas;
