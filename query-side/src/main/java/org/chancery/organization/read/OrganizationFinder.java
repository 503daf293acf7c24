package org.chancery.organization.read;

import java.util.List;

import org.bson.conversions.Bson;
import org.chancery.query.graphql.NodeSource;
import org.chancery.query.view.Page;
import org.chancery.query.view.PageRequest;
import org.chancery.query.view.Pages;
import org.chancery.query.view.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

/** Answers questions about organizations and their units, as of a day. */
@Component
final class OrganizationFinder {

    private final Pages pages;

    private final NodeSource<OrganizationCard> organizations;

    private final NodeSource<UnitCard> units;

    OrganizationFinder(Pages pages, NodeSource<OrganizationCard> organizations, NodeSource<UnitCard> units) {
        this.pages = pages;
        this.organizations = organizations;
        this.units = units;
    }

    @Nullable OrganizationCard organization(String id, Viewer viewer, AsOf asOf) {
        OrganizationCard card = this.organizations.find(List.of(id), viewer).get(id);
        return (card != null && asOf.isThere(card.existsFrom())) ? card : null;
    }

    /** The organizations directly under one, or those under none. */
    Page<OrganizationCard> under(@Nullable String parent, Viewer viewer, AsOf asOf, PageRequest page) {
        return find(viewer, eq(OrganizationCards.PARENT, parent), OrganizationCards.Order.NAME_ASC, asOf, page);
    }

    Page<OrganizationCard> find(Viewer viewer, Bson filter, OrganizationCards.Order order, AsOf asOf,
            PageRequest page) {
        return this.pages.find(OrganizationCards.VIEW, viewer, and(filter, asOf.isThere()), order.sorting(), page);
    }

    @Nullable UnitCard unit(String id, Viewer viewer, AsOf asOf) {
        UnitCard card = this.units.find(List.of(id), viewer).get(id);
        return (card != null && asOf.isThere(card.existsFrom())) ? card : null;
    }

    /** The units of an organization directly under one, or those at its top. */
    Page<UnitCard> unitsUnder(String organization, @Nullable String parent, Viewer viewer, AsOf asOf,
            PageRequest page) {
        return this.pages.find(UnitCards.VIEW, viewer,
                and(eq(UnitCards.ORGANIZATION, organization), eq(UnitCards.PARENT, parent), asOf.isThere()),
                UnitCards.BY_NAME, page);
    }

}
