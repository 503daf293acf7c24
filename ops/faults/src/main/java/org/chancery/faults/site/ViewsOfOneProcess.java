package org.chancery.faults.site;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.chancery.query.projection.ViewDigest;
import org.chancery.standalone.operations.Operations;
import org.chancery.standalone.operations.ViewState;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The views of a Chancery that is one process, as it shows them to the owner of its data
 * folder.
 */
record ViewsOfOneProcess(Operations operations) implements Views {

    @Override
    public long applied() throws IOException, InterruptedException {
        return this.operations.views().stream().mapToLong(ViewState::applied).min().orElse(-1);
    }

    @Override
    public Map<String, Integer> parked() throws IOException, InterruptedException {
        return this.operations.views()
            .stream()
            .collect(Collectors.toMap(ViewState::view, ViewState::parked, Integer::sum));
    }

    @Override
    public List<ViewDigest> digests() throws IOException, InterruptedException {
        return JsonMapper.shared().convertValue(this.operations.ask("digests"), new TypeReference<List<ViewDigest>>() {
        });
    }

}
