package org.chancery.organization.read;

import org.chancery.query.graphql.NodeSource;
import org.chancery.query.graphql.reference.ViewNodes;
import org.chancery.query.identity.Substitutions;
import org.chancery.query.projection.ProjectionEngine;
import org.chancery.query.view.Positions;
import org.chancery.query.view.ViewReader;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the views of the directory serve: four types of the schema, and the question of
 * the edge for whom somebody may act.
 */
@Configuration(proxyBeanMethods = false)
class DirectoryReadConfiguration {

    @Bean
    NodeSource<OrganizationCard> organizationNodes(ViewReader views) {
        return new ViewNodes<>("Organization", OrganizationCards.VIEW, OrganizationCard::id, views);
    }

    @Bean
    NodeSource<UnitCard> unitNodes(ViewReader views) {
        return new ViewNodes<>("Unit", UnitCards.VIEW, UnitCard::id, views);
    }

    @Bean
    NodeSource<PositionCard> positionNodes(ViewReader views) {
        return new ViewNodes<>("Position", PositionCards.VIEW, PositionCard::id, views);
    }

    @Bean
    NodeSource<PersonCard> personNodes(ViewReader views) {
        return new ViewNodes<>("Person", PersonCards.VIEW, PersonCard::id, views);
    }

    @Bean
    Substitutions directorySubstitutions(ViewReader views, Positions positions, ProjectionEngine engine) {
        return new SureSubstitutions(new DirectorySubstitutions(views), positions, () -> engine.head() - 1);
    }

}
