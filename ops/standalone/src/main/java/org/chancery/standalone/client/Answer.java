package org.chancery.standalone.client;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the API said to one request.
 *
 * @param data the answer
 * @param code why it was refused, {@code null} when it was not
 * @param message the refusal for people
 * @param retryable whether the same request may go through later
 */
public record Answer(JsonNode data, @Nullable String code, String message, boolean retryable) {

    static Answer from(JsonNode body) {
        JsonNode error = body.path("errors").path(0);
        return of(body.path("data"), error.isMissingNode() ? null : error);
    }

    static Answer of(JsonNode data, @Nullable JsonNode error) {
        if (error == null) {
            return new Answer(data, null, "", false);
        }
        JsonNode extensions = error.path("extensions");
        JsonNode code = extensions.path("code").isMissingNode() ? extensions.path("classification")
                : extensions.path("code");
        return new Answer(data, code.asString("UNKNOWN"), error.path("message").asString(""),
                extensions.path("retryable").asBoolean(false));
    }

    public boolean isRefused() {
        return this.code != null;
    }

}
