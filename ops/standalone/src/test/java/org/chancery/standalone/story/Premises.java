package org.chancery.standalone.story;

import java.io.IOException;
import java.net.URI;
import java.util.List;

import org.chancery.standalone.client.Api;

/** Where a Chancery for tests runs, in however many processes. */
interface Premises {

    /** Its edges. */
    List<URI> uris();

    /** What its people sign in with. */
    Api.Tokens tokens();

    <T> T part(Class<T> type);

    /** What all of its processes tell the monitoring. */
    String metrics() throws IOException, InterruptedException;

    void close() throws IOException;

}
