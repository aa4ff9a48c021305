@StytchSchemas("*.json")
package acme;

import io.stytchschemas.StytchSchemas;
