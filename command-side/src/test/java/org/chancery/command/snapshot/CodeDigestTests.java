package org.chancery.command.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.MethodModel;
import java.util.Set;
import java.util.HashSet;

import org.chancery.assignment.write.Assignment;
import org.chancery.command.EventSourced;
import org.chancery.kernel.Sealed;
import org.chancery.message.event.MemberLeft;
import org.chancery.message.write.Conversation;
import org.chancery.message.write.Message;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CodeDigestTests {

    private final Set<String> asked = new HashSet<>();

    @Test
    void isTheSameForTheSameCode() {
        assertThat(CodeDigest.running().of(Conversation.class)).hasSize(24)
            .isEqualTo(CodeDigest.running().of(Conversation.class))
            .isNotEqualTo(CodeDigest.running().of(Message.class));
    }

    @Test
    void isAnotherWhenAnyClassIsAnotherOfWhichTheAggregateIsMade() {
        String today = CodeDigest.running().of(Conversation.class);

        assertThat(digestWithout(Conversation.class)).isNotEqualTo(today);
        assertThat(digestWithout(EventSourced.class)).isNotEqualTo(today);
        assertThat(digestWithout(MemberLeft.class)).isNotEqualTo(today);
        assertThat(digestWithoutMethodsOf("org/chancery/message/write/Circle$Member")).isNotEqualTo(today);
        assertThat(digestWithout(Assignment.class)).isEqualTo(today);
    }

    @Test
    void looksAtNothingButOurOwn() {
        digestWithout(Sealed.class);

        assertThat(this.asked).isNotEmpty().allMatch((name) -> name.startsWith("org/chancery/"));
    }

    private String digestWithout(Class<?> changed) {
        return digestWithoutMethodsOf(changed.getName().replace('.', '/'));
    }

    /** As if somebody had removed all methods of a class. */
    private String digestWithoutMethodsOf(String changed) {
        return new CodeDigest((name) -> {
            this.asked.add(name);
            return name.equals(changed) ? withoutMethods(compiled(name)) : compiled(name);
        }).of(Conversation.class);
    }

    private static byte[] withoutMethods(byte[] compiled) {
        return ClassFile.of()
            .transformClass(ClassFile.of().parse(compiled), ClassTransform.dropping(MethodModel.class::isInstance));
    }

    private static byte[] compiled(String name) {
        try (InputStream compiled = CodeDigestTests.class.getResourceAsStream("/" + name + ".class")) {
            return (compiled != null) ? compiled.readAllBytes() : null;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
