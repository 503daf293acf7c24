package org.chancery.command.application;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

import org.axonframework.modelling.command.Repository;
import org.chancery.message.write.Acknowledgement;
import org.chancery.message.write.Conversation;
import org.chancery.message.write.Conversations;
import org.chancery.message.write.Message;
import org.chancery.message.write.Messages;
import org.chancery.message.write.ReadMarker;
import org.chancery.message.write.TimeLimits;

import org.springframework.core.env.Environment;

/** The aggregates of the area of messages, all of which ask the conversation first. */
final class MessageAggregates {

    private MessageAggregates() {
    }

    static void register(Aggregates aggregates, Environment settings) {
        AtomicReference<Repository<Message>> posted = new AtomicReference<>();
        Messages messages = Messages.in(posted::get);
        Conversations conversations = Conversations.in(aggregates.register(Conversation.class));
        posted.set(aggregates.register(Message.class, messages, conversations, limits(settings)));
        aggregates.register(Acknowledgement.class, messages, conversations);
        aggregates.register(ReadMarker.class, messages, conversations);
    }

    private static TimeLimits limits(Environment settings) {
        return new TimeLimits(
                settings.getProperty("chancery.message.editing-within", Duration.class, Duration.ofHours(24)),
                settings.getProperty("chancery.message.redacting-within", Duration.class, Duration.ofHours(48)));
    }

}
