package org.chancery.command.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The digest of a class as it is compiled, with all of ours that it refers to. A snapshot
 * made by other code may be another one, also where its fields are the same; nobody has
 * to remember to count a revision up.
 */
final class CodeDigest {

    private static final String OURS = "org/chancery/";

    private static final int BYTES = 12;

    private final Function<String, byte @Nullable []> code;

    /**
     * @param code what is compiled under the name of a class; null where there is none
     */
    CodeDigest(Function<String, byte @Nullable []> code) {
        this.code = code;
    }

    /** Of the code that is running. */
    static CodeDigest running() {
        return new CodeDigest(CodeDigest::loaded);
    }

    String of(Class<?> type) {
        Map<String, byte[]> reached = reachedFrom(type.getName().replace('.', '/'));
        MessageDigest digest = sha256();
        reached.values().forEach(digest::update);
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private Map<String, byte[]> reachedFrom(String first) {
        Map<String, byte[]> reached = new TreeMap<>();
        Deque<String> next = new ArrayDeque<>();
        next.add(first);
        while (!next.isEmpty()) {
            String name = next.remove();
            byte[] compiled = reached.containsKey(name) ? null : this.code.apply(name);
            if (compiled != null) {
                reached.put(name, compiled);
                for (PoolEntry entry : ClassFile.of().parse(compiled).constantPool()) {
                    if (entry instanceof ClassEntry other && other.asInternalName().startsWith(OURS)) {
                        next.add(other.asInternalName());
                    }
                }
            }
        }
        return reached;
    }

    private static byte @Nullable [] loaded(String name) {
        try (InputStream compiled = CodeDigest.class.getResourceAsStream("/" + name + ".class")) {
            return (compiled != null) ? compiled.readAllBytes() : null;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(name + " cannot be read", ex);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("Every Java has SHA-256", ex);
        }
    }

}
