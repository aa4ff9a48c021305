@StytchSchemas("classpath:META-INF/schemas/user.json")
package com.acme;

import io.stytchschemas.StytchSchemas;
