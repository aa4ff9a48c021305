@StytchSchemas("b2b")
package com.acme;

import io.stytchschemas.StytchSchemas;
