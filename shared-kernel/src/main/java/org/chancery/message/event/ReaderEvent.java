package org.chancery.message.event;

/** What a reader did for himself. */
public sealed interface ReaderEvent extends MessageEvent permits MessageAcknowledged, ReadMarkerMoved {

    /** Who it was. */
    String person();

}
