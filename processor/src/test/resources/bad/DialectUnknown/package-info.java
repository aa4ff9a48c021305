@StytchSchemas("user.json")
package com.acme;

import io.stytchschemas.StytchSchemas;
