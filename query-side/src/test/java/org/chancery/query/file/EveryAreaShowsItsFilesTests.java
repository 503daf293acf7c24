package org.chancery.query.file;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.chancery.kernel.FileReference;
import org.chancery.language.Area;
import org.chancery.language.PublishedLanguage;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThat;

/** An area whose events refer to files also says who may have them. */
class EveryAreaShowsItsFilesTests {

    private static final JavaClasses QUERY_SIDE = new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("org.chancery");

    @Test
    void everyAreaWhoseEventsReferToFilesHasASourceOfThem() {
        Set<String> withFiles = PublishedLanguage.AREAS.stream()
            .filter((area) -> area.eventTypes().stream().anyMatch(EveryAreaShowsItsFilesTests::mayHoldAFile))
            .map(Area::name)
            .collect(Collectors.toSet());

        assertThat(withFiles).contains("document", "message");
        assertThat(withSources()).isEqualTo(withFiles);
    }

    private static Set<String> withSources() {
        Stream<JavaClass> declaring = QUERY_SIDE.stream()
            .filter((type) -> type.getMethods()
                .stream()
                .anyMatch((method) -> method.isAnnotatedWith(Bean.class)
                        && method.getRawReturnType().isAssignableTo(FileSource.class)));
        Stream<JavaClass> being = QUERY_SIDE.stream()
            .filter((type) -> type.isAssignableTo(FileSource.class) && type.isAnnotatedWith(Component.class)
                    && !type.getModifiers().contains(JavaModifier.ABSTRACT));
        return Stream.concat(declaring, being)
            .map((type) -> type.getPackageName().replaceAll("^org\\.chancery\\.(\\w+)\\..*", "$1"))
            .collect(Collectors.toSet());
    }

    private static boolean mayHoldAFile(Type type) {
        return switch (type) {
            case ParameterizedType of ->
                Arrays.stream(of.getActualTypeArguments()).anyMatch(EveryAreaShowsItsFilesTests::mayHoldAFile);
            case Class<?> file when file == FileReference.class -> true;
            case Class<?> record when record.isRecord() -> Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getGenericType)
                .anyMatch(EveryAreaShowsItsFilesTests::mayHoldAFile);
            default -> false;
        };
    }

}
