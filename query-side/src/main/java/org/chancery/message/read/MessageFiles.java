package org.chancery.message.read;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import org.chancery.kernel.FileReference;
import org.chancery.query.file.FileSource;
import org.chancery.query.view.ViewReader;
import org.chancery.query.view.Viewer;

import org.springframework.stereotype.Component;

/**
 * Finds files in what is said in conversations. A redacted message has none any more.
 */
@Component
final class MessageFiles implements FileSource {

    private final ViewReader views;

    private final Memberships memberships;

    MessageFiles(ViewReader views, Memberships memberships) {
        this.views = views;
        this.memberships = memberships;
    }

    @Override
    public Optional<FileReference> find(String sha256, Viewer viewer) {
        Map<String, ConversationMember> places = this.memberships.of(viewer)
            .stream()
            .collect(Collectors.toMap(ConversationMember::conversation, Function.identity()));
        Viewer admitted = Memberships.admitted(viewer, places.values());
        for (TimelineMessage message : this.views.collection(Timeline.VIEW)
            .find(Filters.and(Filters.eq(Timeline.DIGESTS, sha256), admitted.mayRead()))
            .sort(Sorts.ascending("_id"))) {
            // What was said before he came may be hidden from him (MSG-6).
            if (message.isShownTo(viewer, places.get(message.conversation()))) {
                return message.files().stream().filter((file) -> file.sha256().equals(sha256)).findFirst();
            }
        }
        return Optional.empty();
    }

}
