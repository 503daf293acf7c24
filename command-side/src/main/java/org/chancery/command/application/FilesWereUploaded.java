package org.chancery.command.application;

import java.util.OptionalLong;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.chancery.kernel.FileReference;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.PolicyCommand;
import org.chancery.kernel.Refused;
import org.chancery.store.files.FileStore;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a command that refers to a file which is not kept: an event must not promise
 * bytes that nobody has. It looks into every command, whatever the area.
 */
final class FilesWereUploaded implements MessageHandlerInterceptor<CommandMessage<?>> {

    private static final Contents<FileReference> REFERENCES = new Contents<>(FileReference.class);

    private final FileStore files;

    FilesWereUploaded(FileStore files) {
        this.files = files;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> decision, InterceptorChain chain)
            throws Exception {
        Object command = decision.getMessage().getPayload();
        if (!(command instanceof PolicyCommand)) {
            REFERENCES.each(command, this::mustBeKept);
        }
        return chain.proceed();
    }

    private void mustBeKept(FileReference file) {
        OptionalLong size = this.files.sizeOf(file.sha256());
        if (size.isEmpty()) {
            throw Refused.because(KernelRefusal.FILE_UNKNOWN).with("field", "sha256").with("value", file.sha256());
        }
        if (size.getAsLong() != file.size()) {
            throw Refused.because(KernelRefusal.INVALID_VALUE)
                .with("field", "size")
                .with("value", file.size())
                .with("actual", size.getAsLong());
        }
    }

}
