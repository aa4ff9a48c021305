@StytchSchemas("classpath:acme/schemas/*.json")
package com.acme;

import io.stytchschemas.StytchSchemas;
