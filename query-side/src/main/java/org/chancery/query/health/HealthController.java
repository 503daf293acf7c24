package org.chancery.query.health;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One word for everybody; why it is down, the metrics and the log tell the operator. */
@RestController
@RequestMapping("/health")
class HealthController {

    private final List<Vital> vitals;

    private final ViewWatch views;

    HealthController(List<Vital> vitals, ViewWatch views) {
        this.vitals = List.copyOf(vitals);
        this.views = views;
    }

    @GetMapping("/live")
    ResponseEntity<String> live() {
        return answer(this.vitals.stream().allMatch(Vital::isAlive));
    }

    @GetMapping("/ready")
    ResponseEntity<String> ready() {
        return answer(this.views.hasCaughtUp());
    }

    private static ResponseEntity<String> answer(boolean up) {
        return ResponseEntity.status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
            .contentType(MediaType.TEXT_PLAIN)
            .body(up ? "UP" : "DOWN");
    }

}
