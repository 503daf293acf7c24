package org.chancery.standalone.operations;

import java.util.List;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.chancery.query.projection.ProjectionEngine;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/operations")
class OperationsController {

    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

    private final ProjectionEngine projections;

    private final PrometheusMeterRegistry meters;

    OperationsController(ProjectionEngine projections, PrometheusMeterRegistry meters) {
        this.projections = projections;
        this.meters = meters;
    }

    @GetMapping("/views")
    List<ViewState> views() {
        return ViewState.of(this.projections);
    }

    /** In the text format that Prometheus reads. */
    @GetMapping(path = "/metrics", produces = PROMETHEUS)
    String metrics() {
        return this.meters.scrape();
    }

}
