@StytchSchemas("b/*.json")
package com.acme.b;

import io.stytchschemas.StytchSchemas;
