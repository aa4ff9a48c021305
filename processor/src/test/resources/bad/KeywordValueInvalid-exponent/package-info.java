@StytchSchemas("far.json")
package com.acme;

import io.stytchschemas.StytchSchemas;
