package org.chancery.document.read;

import java.util.List;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.chancery.document.api.Flow;
import org.chancery.query.graphql.Connection;
import org.chancery.query.graphql.NodeSource;
import org.chancery.query.view.PageRequest;
import org.chancery.query.view.Pages;
import org.chancery.query.view.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Questions about registers, as the schema words them. */
@Controller
class RegisterController {

    private final Pages pages;

    private final NodeSource<RegisterCard> registers;

    RegisterController(Pages pages, NodeSource<RegisterCard> registers) {
        this.pages = pages;
        this.registers = registers;
    }

    @QueryMapping
    @Nullable RegisterCard register(@Argument String id, Viewer viewer) {
        return this.registers.find(List.of(id), viewer).get(id);
    }

    @QueryMapping
    Connection<RegisterCard> registers(@Argument @Nullable Flow flow, @Argument @Nullable Integer first,
            @Argument @Nullable String after, Viewer viewer) {
        Bson ofFlow = (flow != null) ? Filters.eq(RegisterCards.FLOW, flow) : Filters.empty();
        return Connection.of(this.pages.find(RegisterCards.VIEW, viewer, ofFlow, RegisterCards.BY_INDEX,
                PageRequest.of(first, after)));
    }

}
