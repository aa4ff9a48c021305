/** Payments, as {@code payment.json} describes them. */
@StytchSchemas("payment.json")
package com.example.payments;

import io.stytchschemas.StytchSchemas;
