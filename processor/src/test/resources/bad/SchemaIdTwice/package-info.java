@StytchSchemas("pages.json")
package com.acme;

import io.stytchschemas.StytchSchemas;
