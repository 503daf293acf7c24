package org.chancery.faults.site;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.chancery.query.projection.ViewDigest;

/** How the views of a site are. */
public interface Views {

    /** How many events the one has drawn from that is furthest behind; -1 for none. */
    long applied() throws IOException, InterruptedException;

    /** Of each, how many streams it leaves out. */
    Map<String, Integer> parked() throws IOException, InterruptedException;

    /** What each of them holds. */
    List<ViewDigest> digests() throws IOException, InterruptedException;

}
