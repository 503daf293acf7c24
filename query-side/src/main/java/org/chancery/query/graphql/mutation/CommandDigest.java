package org.chancery.query.graphql.mutation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.chancery.kernel.Command;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A digest of a command's content, by which a repeat under the same command id is told
 * from another command.
 *
 * <p>
 * Digests are stored, so a command's must never change: components go in by name, in
 * alphabetical order, and absent or empty ones leave no trace. Thus a command may gain an
 * optional component and keep the digests of all that were given without it.
 */
final class CommandDigest {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
        .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
        .changeDefaultVisibility((visibility) -> visibility.withGetterVisibility(Visibility.NONE)
            .withIsGetterVisibility(Visibility.NONE)
            .withFieldVisibility(Visibility.ANY))
        .changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(Include.NON_EMPTY))
        .build();

    private CommandDigest() {
    }

    static String of(Command command) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((command.getClass().getSimpleName() + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256.digest(CANONICAL.writeValueAsBytes(command)));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("This Java has no SHA-256", ex);
        }
    }

}
