@StytchSchemas("*.json")
package com.acme.auth;

import io.stytchschemas.StytchSchemas;
