@StytchSchemas({})
package com.acme;

import io.stytchschemas.StytchSchemas;
