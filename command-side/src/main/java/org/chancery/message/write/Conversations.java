package org.chancery.message.write;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.message.api.ConversationId;

/**
 * The conversations, for those who have to ask one. It is held in the asker's unit of
 * work, so that nobody is put out while he is being heard; it is not changed.
 */
@FunctionalInterface
public interface Conversations {

    Circle get(ConversationId id);

    static Conversations in(Repository<Conversation> repository) {
        return (id) -> {
            try {
                return repository.load(id.value()).invoke(Conversation::circle);
            }
            catch (AggregateNotFoundException ex) {
                throw Refused.because(KernelRefusal.NOT_FOUND).with("id", id.value());
            }
        };
    }

}
