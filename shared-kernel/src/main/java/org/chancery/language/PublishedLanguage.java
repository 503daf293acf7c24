package org.chancery.language;

import java.util.List;
import java.util.stream.Stream;

import org.chancery.assignment.api.AssignmentCommand;
import org.chancery.assignment.api.AssignmentRefusal;
import org.chancery.assignment.event.AssignmentEvent;
import org.chancery.document.api.DocumentAreaCommand;
import org.chancery.document.api.DocumentRefusal;
import org.chancery.document.event.DocumentAreaEvent;
import org.chancery.kernel.Command;
import org.chancery.kernel.DomainEvent;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.RefusalCode;
import org.chancery.meeting.api.MeetingCommand;
import org.chancery.meeting.api.MeetingRefusal;
import org.chancery.meeting.event.MeetingEvent;
import org.chancery.message.api.MessageCommand;
import org.chancery.message.api.MessageRefusal;
import org.chancery.message.event.MessageEvent;
import org.chancery.organization.api.DirectoryCommand;
import org.chancery.organization.api.OrganizationRefusal;
import org.chancery.organization.event.DirectoryEvent;

/**
 * Every area that there is. Whatever is not listed here is not stored, not dispatched and
 * not read back.
 */
public final class PublishedLanguage {

    public static final List<Area> AREAS = List.of(
            new Area("organization", DirectoryCommand.class, DirectoryEvent.class, OrganizationRefusal.class),
            new Area("document", DocumentAreaCommand.class, DocumentAreaEvent.class, DocumentRefusal.class),
            new Area("assignment", AssignmentCommand.class, AssignmentEvent.class, AssignmentRefusal.class),
            new Area("message", MessageCommand.class, MessageEvent.class, MessageRefusal.class),
            new Area("meeting", MeetingCommand.class, MeetingEvent.class, MeetingRefusal.class));

    private PublishedLanguage() {
    }

    public static List<Class<? extends Command>> commandTypes() {
        return AREAS.stream().flatMap((area) -> area.commandTypes().stream()).toList();
    }

    public static List<Class<? extends DomainEvent>> eventTypes() {
        return AREAS.stream().flatMap((area) -> area.eventTypes().stream()).toList();
    }

    public static List<RefusalCode> refusalCodes() {
        return Stream
            .concat(Stream.of(KernelRefusal.values()), AREAS.stream().flatMap((area) -> area.refusalCodes().stream()))
            .toList();
    }

}
