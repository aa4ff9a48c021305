package com.example.payments

import io.stytchschemas.SchemaViolationException
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatThrownBy
import org.junit.jupiter.api.Test

class ReceiptsTest {
    private val payment = transfer("p1", 99500, "DE02120300000000202051")

    @Test
    fun readsAndWrites() {
        val json = Payment.SCHEMA.write(payment)
        assertThat(Payment.SCHEMA.read(json)).isEqualTo(payment)
        assertThat(receipt(payment)).isEqualTo("€ 995 by transfer from DE")
        assertThat(noteLength(payment)).isZero()
    }

    @Test
    fun tellsKindsApartThatAreNoObjects() {
        val one = payment.toBuilder().reference(Payment.Reference.OfInteger(7)).build()
        val json = Payment.SCHEMA.writeString(one)
        assertThat(json).contains("\"reference\":7")
        assertThat(references(Payment.SCHEMA.read(json))).containsExactly(7)
        assertThat(references(Payment.SCHEMA.read(json.replace("7", "[7,8]")))).containsExactly(7, 8)
        assertThat(references(payment)).isEmpty()
    }

    @Test
    fun keepsWhatTomorrowBrings() {
        val json = Payment.SCHEMA.writeString(payment).replace("EUR", "SEK")
        assertThat(receipt(Payment.SCHEMA.readLenient(json))).startsWith("SEK")
        assertThatThrownBy { Payment.SCHEMA.read(json) }
            .isInstanceOf(SchemaViolationException::class.java)
            .hasMessageContaining("/currency")
    }
}
