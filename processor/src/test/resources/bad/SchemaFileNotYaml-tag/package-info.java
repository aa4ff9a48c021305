@StytchSchemas("*.yaml")
package com.acme;

import io.stytchschemas.StytchSchemas;
