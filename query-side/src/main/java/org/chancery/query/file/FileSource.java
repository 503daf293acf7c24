package org.chancery.query.file;

import java.util.Optional;

import org.chancery.kernel.FileReference;
import org.chancery.query.view.Viewer;

/**
 * Knows to which files the objects of one kind refer. An area declares a bean of it for
 * each kind that has files; whoever may see the object may have its files, and nobody
 * else.
 */
@FunctionalInterface
public interface FileSource {

    /**
     * The file with this digest, as an object that the viewer may see calls it; empty
     * when there is no such object.
     */
    Optional<FileReference> find(String sha256, Viewer viewer);

}
