package org.chancery.standalone;

import java.nio.file.Path;

import org.chancery.standalone.client.Api;
import org.chancery.standalone.demo.DemoRegion;
import org.chancery.standalone.host.DataFolder;
import org.chancery.standalone.identity.DemoTokens;

/** The public API of the Chancery that runs on a data folder, for any demo person. */
final class LocalClient {

    private LocalClient() {
    }

    static Api of(Path folder) {
        return new Api(RunningChancery.on(folder).uri(), tokens(folder));
    }

    /** Whoever can read the data folder can sign as anybody in the demo. */
    static DemoTokens tokens(Path folder) {
        return DemoTokens.in(DataFolder.secrets(folder), DemoRegion.load().people());
    }

}
