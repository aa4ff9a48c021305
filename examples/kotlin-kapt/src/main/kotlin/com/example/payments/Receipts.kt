package com.example.payments

fun receipt(payment: Payment): String =
    when (val method = payment.method) {
        is Payment.Card -> "${payment.amountCents} by card"
        is Payment.Transfer -> "${payment.amountCents} from ${method.iban.take(2)}"
    }
