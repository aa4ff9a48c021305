@StytchSchemas("classpath:my-schemas/*.json")
package com.acme;

import io.stytchschemas.StytchSchemas;
