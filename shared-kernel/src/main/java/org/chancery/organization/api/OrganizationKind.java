package org.chancery.organization.api;

/** What an organization is. */
public enum OrganizationKind {

    /** A regional executive body (орган исполнительной власти). */
    EXECUTIVE_BODY,

    /** An urban okrug (городской округ). */
    URBAN_OKRUG,

    /** A municipal okrug (муниципальный округ). */
    MUNICIPAL_OKRUG,

    /** A municipal district (муниципальный район), which contains settlements. */
    MUNICIPAL_DISTRICT,

    /** An urban settlement (городское поселение). */
    URBAN_SETTLEMENT,

    /** A rural settlement (сельское поселение). */
    RURAL_SETTLEMENT,

    /** A territory within a city (внутригородская территория). */
    INNER_CITY_TERRITORY,

    /** A subordinate institution (подведомственное учреждение). */
    INSTITUTION,

    /** Anything else. */
    OTHER

}
