package org.chancery.message.write;

import java.util.function.Supplier;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.message.api.MessageId;

/** The messages, for those who have to ask one; it is not changed. */
@FunctionalInterface
public interface Messages {

    Post get(MessageId id);

    /** With a repository that comes later, for a message asks about other messages. */
    static Messages in(Supplier<Repository<Message>> repository) {
        return (id) -> {
            try {
                return repository.get().load(id.value()).invoke(Message::post);
            }
            catch (AggregateNotFoundException ex) {
                throw Refused.because(KernelRefusal.NOT_FOUND).with("id", id.value());
            }
        };
    }

}
