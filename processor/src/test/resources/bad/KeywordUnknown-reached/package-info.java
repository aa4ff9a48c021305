@StytchSchemas("a.yaml")
package com.acme;

import io.stytchschemas.StytchSchemas;
