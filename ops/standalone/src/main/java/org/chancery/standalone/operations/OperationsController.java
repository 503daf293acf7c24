package org.chancery.standalone.operations;

import java.util.List;

import org.chancery.query.projection.ProjectionEngine;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/operations")
class OperationsController {

    private final ProjectionEngine projections;

    OperationsController(ProjectionEngine projections) {
        this.projections = projections;
    }

    @GetMapping("/views")
    List<ViewState> views() {
        return ViewState.of(this.projections);
    }

}
