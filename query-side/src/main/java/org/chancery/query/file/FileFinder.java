package org.chancery.query.file;

import java.util.List;

import org.chancery.kernel.FileReference;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.query.view.Viewer;

/** Finds a file by whatever object refers to it. */
final class FileFinder {

    private final List<FileSource> sources;

    FileFinder(List<FileSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /**
     * The file, as an object that the viewer may see calls it.
     * @throws Refused {@link KernelRefusal#FILE_UNKNOWN} when he may see none
     */
    FileReference find(String sha256, Viewer viewer) {
        return this.sources.stream()
            .flatMap((source) -> source.find(sha256, viewer).stream())
            .findFirst()
            .orElseThrow(() -> Refused.because(KernelRefusal.FILE_UNKNOWN).with("sha256", sha256));
    }

}
