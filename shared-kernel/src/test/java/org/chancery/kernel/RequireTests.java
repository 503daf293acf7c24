package org.chancery.kernel;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RequireTests {

    @ParameterizedTest
    @ValueSource(strings = { "0197bd72-93ab-7c4d-8e5f-0123456789ab", "0197BD72-93AB-7C4D-8E5F-0123456789AB",
            "00000000-0000-0000-0000-000000000000" })
    void idComesInLowerCase(String id) {
        assertThat(Require.uuid(id)).isEqualTo(id.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "1-1-1-1-1", "0197bd7293ab7c4d8e5f0123456789ab", "0197bd72-93ab-7c4d-8e5f-0123456789",
            "0197bd72-93ab-7c4d-8e5f-0123456789ab0", "{0197bd72-93ab-7c4d-8e5f-0123456789ab}",
            " 0197bd72-93ab-7c4d-8e5f-0123456789ab", "0197bd72-93ab-7c4d-8e5f-0123456789\u0430b",
            "\u0660197bd72-93ab-7c4d-8e5f-0123456789ab", "00197bd7-293ab-7c4d-8e5f-123456789abc",
            "+197bd72-93ab-7c4d-8e5f-0123456789ab", "0197bd7g-93ab-7c4d-8e5f-0123456789ab" })
    void idOfAnotherFormIsRefused(String id) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Require.uuid(id))
            .satisfies((refused) -> assertThat(refused.code()).isEqualTo(KernelRefusal.INVALID_ID));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "\u00A0", " \u00A0\n\u2003", "\u200B", "\uFEFF", "\u2060\u200E", "\u3164",
            "\u2800", "\u2028" })
    void textThatShowsNothingIsMissing(String text) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Require.text("title", text, 10))
            .satisfies((refused) -> assertThat(refused.code()).isEqualTo(KernelRefusal.TEXT_MISSING));
        assertThat(Require.optionalText("title", text, 10)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "О посевах", " О посевах ", "\u00A0О посевах\u00A0", "\u2003О посевах\n" })
    void textIsStripped(String text) {
        assertThat(Require.text("title", text, 10)).isEqualTo("О посевах");
    }

    @Test
    void textKeepsItsInnerWhiteSpace() {
        assertThat(Require.text("title", "О\u00A0посевах", 10)).isEqualTo("О\u00A0посевах");
    }

    @Test
    void russianTextComesIntoItsOneForm() {
        assertThat(Require.text("title", "Ёлка и\u0306 е\u0308ж", 20)).isEqualTo("Ёлка й ёж");
    }

    @Test
    void familyIsNotCutAtItsJoiners() {
        assertThat(Require.text("title", "\uD83D\uDC68\u200D\uD83D\uDC67", 20)).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = { "\u0000", "a\u0000", "a\u001Bb", "\uD800", "a\uDC00", "a\uFFFF" })
    void textWithWhatNobodyCanReadIsRefused(String text) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Require.text("title", text, 10))
            .satisfies((refused) -> assertThat(refused.code()).isEqualTo(KernelRefusal.TEXT_UNREADABLE));
    }

}
