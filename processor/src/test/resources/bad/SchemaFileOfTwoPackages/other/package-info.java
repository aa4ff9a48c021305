@StytchSchemas("*.json")
package com.other;

import io.stytchschemas.StytchSchemas;
