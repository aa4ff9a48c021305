@StytchSchemas(
    value = "order.json",
    types = {"money", "=com.acme.Money", "null=java.lang.Void", "money=com.acme.Money[]"})
package com.acme;

import io.stytchschemas.StytchSchemas;
