@StytchSchemas("classpath:io/stytchschemas/nothing.json")
package com.acme;

import io.stytchschemas.StytchSchemas;
