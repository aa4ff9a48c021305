@StytchSchemas(
    value = "order.json",
    types = {"money", "=com.acme.Money", "object=java.util.Map", "money=com.acme.Money[]"})
package com.acme;

import io.stytchschemas.StytchSchemas;
