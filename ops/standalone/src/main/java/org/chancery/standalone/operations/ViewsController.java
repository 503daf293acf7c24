package org.chancery.standalone.operations;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.chancery.kernel.Refused;
import org.chancery.query.graphql.error.RefusalTexts;
import org.chancery.query.operation.Carried;
import org.chancery.query.operation.ViewEdition;
import org.chancery.query.operation.ViewOperations;
import org.chancery.query.projection.Letter;
import org.chancery.query.projection.ViewDigest;
import org.chancery.query.projection.ViewDigests;
import org.chancery.query.projection.ViewRefusal;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the owner of the data folder may ask and order about views. */
@RestController
@RequestMapping("/operations")
class ViewsController {

    private static final String OWNER = "The owner of the data folder";

    private static final int MOST = 100;

    private final ViewOperations operations;

    private final ViewDigests digests;

    private final RefusalTexts texts = new RefusalTexts(List.of(ViewRefusal.values()));

    ViewsController(ViewOperations operations, ViewDigests digests) {
        this.operations = operations;
        this.digests = digests;
    }

    @GetMapping("/editions")
    List<ViewEdition> editions() {
        return this.operations.views();
    }

    @GetMapping("/digests")
    List<ViewDigest> digests() {
        return this.digests.all();
    }

    @GetMapping("/digests/of")
    Map<String, String> digestsOf(@RequestParam String edition) {
        return this.digests.documents(edition);
    }

    @GetMapping("/letters")
    List<Letter> letters(@RequestParam String view, @RequestParam(defaultValue = "-1") long after) {
        return this.operations.letters(view, after, MOST);
    }

    @GetMapping("/letters/of")
    List<Letter> lettersOf(@RequestParam String view, @RequestParam String stream) {
        return this.operations.letters(view, stream);
    }

    @PostMapping("/letters/retry")
    Carried retry(@RequestParam String view, @RequestParam String stream) {
        return this.operations.retry(view, stream, OWNER);
    }

    @PostMapping("/letters/discard")
    Carried discard(@RequestParam String view, @RequestParam String stream) {
        return this.operations.discard(view, stream, OWNER);
    }

    @PostMapping("/views/rebuild")
    Map<String, String> rebuild(@RequestParam String view) {
        return Map.of("edition", this.operations.rebuild(view, OWNER));
    }

    @PostMapping("/views/rollback")
    Map<String, String> rollBack(@RequestParam String view) {
        return Map.of("edition", this.operations.rollBack(view, OWNER));
    }

    @PostMapping("/views/drop")
    Map<String, String> drop(@RequestParam String edition) {
        this.operations.drop(edition, OWNER);
        return Map.of("edition", edition);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    Map<String, String> refused(Refused refused) {
        return Map.of("code", refused.code().name(), "text", this.texts.of(refused.code(), Locale.ENGLISH));
    }

}
