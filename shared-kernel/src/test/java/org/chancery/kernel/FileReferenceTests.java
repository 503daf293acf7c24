package org.chancery.kernel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FileReferenceTests {

    private static final String SHA_256 = "ab".repeat(32);

    @Test
    void keepsItsPartsInTheirOneForm() {
        FileReference file = new FileReference(" План й.PDF ", "Application/PDF", 3, SHA_256.toUpperCase());

        assertThat(file).isEqualTo(new FileReference("План й.PDF", "application/pdf", 3, SHA_256));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a\r\nX-Evil: 1", "a\tb", "a\nb", "a\u0000b" })
    void nameIsOneLine(String name) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new FileReference(name, "text/plain", 3, SHA_256))
            .satisfies((refused) -> assertThat(refused.code()).isEqualTo(KernelRefusal.TEXT_UNREADABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = { "text", "text/", "text/plain; charset=utf-8", "*/*", "текст/план" })
    void mediaTypeIsOne(String mediaType) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new FileReference("a", mediaType, 3, SHA_256))
            .satisfies((refused) -> assertThat(refused.code()).isEqualTo(KernelRefusal.INVALID_VALUE));
    }

}
