package org.chancery.organization.read;

import org.chancery.query.graphql.Connection;
import org.chancery.query.view.PageRequest;
import org.chancery.query.view.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Questions about organizations and their units, as the schema words them. */
@Controller
class OrganizationController {

    private final OrganizationFinder organizations;

    private final PositionFinder positions;

    OrganizationController(OrganizationFinder organizations, PositionFinder positions) {
        this.organizations = organizations;
        this.positions = positions;
    }

    @QueryMapping
    @Nullable OrganizationCard organization(@Argument String id, AsOf asOf, Viewer viewer) {
        return this.organizations.organization(id, viewer, asOf);
    }

    @QueryMapping
    Connection<OrganizationCard> organizations(@Argument @Nullable OrganizationFilter filter,
            @Argument OrganizationCards.Order orderBy, AsOf asOf, @Argument @Nullable Integer first,
            @Argument @Nullable String after, Viewer viewer) {
        return Connection.of(this.organizations.find(viewer, OrganizationFilter.toBson(filter), orderBy, asOf,
                PageRequest.of(first, after)));
    }

    @QueryMapping
    Connection<OrganizationCard> organizationTree(AsOf asOf, @Argument @Nullable Integer first,
            @Argument @Nullable String after, Viewer viewer) {
        return Connection.of(this.organizations.under(null, viewer, asOf, PageRequest.of(first, after)));
    }

    @QueryMapping
    @Nullable UnitCard unit(@Argument String id, AsOf asOf, Viewer viewer) {
        return this.organizations.unit(id, viewer, asOf);
    }

    @SchemaMapping(typeName = "Organization")
    OrganizationCard.DatedName name(OrganizationCard organization, AsOf asOf) {
        return organization.nameAsOf(asOf.day());
    }

    @SchemaMapping(typeName = "Organization")
    Connection<OrganizationCard> children(OrganizationCard parent, AsOf asOf, @Argument @Nullable Integer first,
            @Argument @Nullable String after, Viewer viewer) {
        return Connection.of(this.organizations.under(parent.id(), viewer, asOf, PageRequest.of(first, after)));
    }

    @SchemaMapping(typeName = "Organization")
    Connection<UnitCard> units(OrganizationCard organization, AsOf asOf, @Argument @Nullable Integer first,
            @Argument @Nullable String after, Viewer viewer) {
        return Connection
            .of(this.organizations.unitsUnder(organization.id(), null, viewer, asOf, PageRequest.of(first, after)));
    }

    @SchemaMapping(typeName = "Organization")
    Connection<PositionCard> positions(OrganizationCard organization, AsOf asOf, @Argument @Nullable Integer first,
            @Argument @Nullable String after, Viewer viewer) {
        return positions(new PositionFilter(organization.id(), null, null, null), viewer, asOf,
                PageRequest.of(first, after));
    }

    @SchemaMapping(typeName = "Unit", field = "children")
    Connection<UnitCard> unitChildren(UnitCard parent, AsOf asOf, @Argument @Nullable Integer first,
            @Argument @Nullable String after, Viewer viewer) {
        return Connection.of(this.organizations.unitsUnder(parent.organization(), parent.id(), viewer, asOf,
                PageRequest.of(first, after)));
    }

    @SchemaMapping(typeName = "Unit", field = "positions")
    Connection<PositionCard> unitPositions(UnitCard unit, AsOf asOf, @Argument @Nullable Integer first,
            @Argument @Nullable String after, Viewer viewer) {
        return positions(new PositionFilter(null, unit.id(), null, null), viewer, asOf, PageRequest.of(first, after));
    }

    private Connection<PositionCard> positions(PositionFilter filter, Viewer viewer, AsOf asOf, PageRequest page) {
        return Connection
            .of(this.positions.find(viewer, PositionFilter.toBson(filter), PositionCards.Order.TITLE_ASC, asOf, page));
    }

}
