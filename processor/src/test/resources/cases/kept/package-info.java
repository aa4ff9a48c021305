@StytchSchemas(value = "session.json", keepUnknown = true)
package com.acme.auth;

import io.stytchschemas.StytchSchemas;
