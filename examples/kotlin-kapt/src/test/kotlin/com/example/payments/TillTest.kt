package com.example.payments

import io.stytchschemas.SchemaViolationException
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatThrownBy
import org.junit.jupiter.api.Test

class TillTest {
    private val json = """{"payment_id":"p1","amount_cents":995,"currency":"EUR","method":{"iban":"DE02"}}"""

    @Test
    fun takesWhatIsOfTheSchema() {
        assertThat(Till.take(json.toByteArray())).isEqualTo("995 from DE")
        assertThatThrownBy { Till.take(json.replace("995", "0").toByteArray()) }
            .isInstanceOf(SchemaViolationException::class.java)
            .hasMessageContaining("/amount_cents")
    }
}
