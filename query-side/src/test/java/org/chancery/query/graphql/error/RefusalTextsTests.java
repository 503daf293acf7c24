package org.chancery.query.graphql.error;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.RefusalCode;
import org.chancery.language.PublishedLanguage;
import org.chancery.query.projection.ViewRefusal;
import org.chancery.query.view.QueryRefusal;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class RefusalTextsTests {

    private static final List<RefusalCode> ALL = Stream
        .of(PublishedLanguage.refusalCodes().stream(), Stream.of(EdgeRefusal.values()),
                Stream.of(QueryRefusal.values()), Stream.of(ViewRefusal.values()))
        .<RefusalCode>flatMap((codes) -> codes)
        .toList();

    @Test
    void saysEveryCodeInBothLanguages() {
        RefusalTexts texts = new RefusalTexts(ALL);

        assertThat(ALL).allSatisfy((code) -> {
            assertThat(texts.of(code, RefusalTexts.RUSSIAN)).matches("\\p{IsCyrillic}.*[.]");
            assertThat(texts.of(code, Locale.ENGLISH)).matches("\\p{IsLatin}.*[.]");
        });
    }

    @Test
    void hasNoNameTwice() {
        assertThat(ALL).extracting(RefusalCode::name).doesNotHaveDuplicates();
    }

    @Test
    void speaksRussianToWhomItDoesNotKnow() {
        RefusalTexts texts = new RefusalTexts(ALL);

        assertThat(texts.of(KernelRefusal.NOT_FOUND, Locale.CHINESE)).isEqualTo("Такого объекта нет.");
    }

    @Test
    void missesAText() {
        assertThatIllegalStateException().isThrownBy(() -> new RefusalTexts(List.of(Untold.SOMETHING)))
            .withMessageContaining("Untold");
    }

    private enum Untold implements RefusalCode {

        SOMETHING;

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

    }

}
