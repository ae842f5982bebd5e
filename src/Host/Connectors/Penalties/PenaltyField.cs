namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>
/// The 30 fields of the current public penalty record, in its order. The code of each field stands in
/// <see cref="PenaltyColumns"/>.
/// </summary>
public enum PenaltyField
{
    PartyName,
    PartyCategory,
    PartyUnifiedCode,
    BusinessRegistrationNumber,
    OrganisationCode,
    TaxRegistrationNumber,
    InstitutionNumber,
    SocialOrganisationNumber,
    LegalRepresentative,
    LegalRepresentativeDocumentKind,
    LegalRepresentativeDocumentNumber,
    PartyDocumentKind,
    PartyDocumentNumber,
    DecisionNumber,
    ViolationKind,
    ViolationFacts,
    LegalBasis,
    Kinds,
    Content,
    Fine,
    Confiscation,
    RevokedLicence,
    DecidedOn,
    ValidUntil,
    PublishedUntil,
    AuthorityName,
    AuthorityCode,
    SourceName,
    SourceCode,
    Remarks,
}
