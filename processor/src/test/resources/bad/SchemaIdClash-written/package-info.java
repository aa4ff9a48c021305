@StytchSchemas("**.json")
package com.acme;

import io.stytchschemas.StytchSchemas;
