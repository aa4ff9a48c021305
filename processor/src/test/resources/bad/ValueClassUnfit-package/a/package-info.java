@StytchSchemas(
    value = "a/*.json",
    types = {"money=com.acme.a.Money", "old=com.acme.a.Old.Inner", "any=com.acme.a.Any"})
package com.acme.a;

import io.stytchschemas.StytchSchemas;
