package com.example.payments

import com.example.payments.Payment.Currency

/** Nullness comes from JSpecify: without `?.` the note does not compile. */
fun noteLength(payment: Payment): Int = payment.note?.length ?: 0

/** Exhaustive without `else`, over a union and over the known values of an enum. */
fun receipt(payment: Payment): String {
    val by = when (val method = payment.method) {
        is Payment.Card -> "by card"
        is Payment.Transfer -> "by transfer from ${method.iban.take(2)}"
    }
    val unit = when (val currency = payment.currency) {
        is Currency.Known -> when (currency) {
            Currency.Known.EUR -> "€"
            Currency.Known.USD -> "$"
        }
        is Currency.Unknown -> currency.value
    }
    return "$unit ${payment.amountCents / 100} $by"
}

/** A number or a list of them: the same, for values that are no objects. */
fun references(payment: Payment): List<Long> =
    when (val reference = payment.reference) {
        is Payment.Reference.OfInteger -> listOf(reference.value)
        is Payment.Reference.OfArray -> reference.value
        null -> emptyList()
    }

fun transfer(id: String, cents: Long, iban: String): Payment =
    Payment.builder()
        .paymentId(id)
        .amountCents(cents)
        .currency(Currency.Known.EUR)
        .method(Payment.Transfer.builder().iban(iban).build())
        .build()
